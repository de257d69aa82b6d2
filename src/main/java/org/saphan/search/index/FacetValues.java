package org.saphan.search.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A number for each value of each facet, and for each facet one: counting is done with numbers. */
final class FacetValues {

    private static final char SIGN = '=';

    private record Value(String facet, int facetNumber, String value) {
    }

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<String, Integer> facets = new HashMap<>();
    private volatile List<Value> values = List.of();

    static String code(String facet, String value) {
        return facet + SIGN + value;
    }

    /** @param code facet and value as {@link #code} joins them */
    int number(String code) {
        Integer known = numbers.get(code);
        return known != null ? known : newNumber(code);
    }

    private synchronized int newNumber(String code) {
        Integer known = numbers.get(code);
        if (known != null) {
            return known;
        }
        int sign = code.indexOf(SIGN);
        String facet = code.substring(0, sign);
        List<Value> more = new ArrayList<>(values);
        more.add(new Value(facet, facets.computeIfAbsent(facet, any -> facets.size()), code.substring(sign + 1)));
        values = List.copyOf(more);
        numbers.put(code, more.size() - 1);
        return more.size() - 1;
    }

    synchronized int facet(String name) {
        return facets.computeIfAbsent(name, any -> facets.size());
    }

    int size() {
        return values.size();
    }

    /** The facet's number of each value. */
    int[] facetNumbers() {
        return values.stream().mapToInt(Value::facetNumber).toArray();
    }

    BitSet numbers(String facet, Collection<String> chosen) {
        BitSet set = new BitSet();
        chosen.forEach(value -> set.set(number(code(facet, value))));
        return set;
    }

    String value(int number) {
        return values.get(number).value();
    }

    String facetName(int number) {
        return values.get(number).facet();
    }

    /** @param counts by the numbers of the values */
    Map<String, Map<String, Long>> named(int[] counts) {
        Map<String, Map<String, Long>> named = new LinkedHashMap<>();
        List<Value> now = values;
        for (int i = 0; i < Math.min(counts.length, now.size()); i++) {
            if (counts[i] > 0) {
                named.computeIfAbsent(now.get(i).facet(), any -> new HashMap<>()).put(now.get(i).value(), (long) counts[i]);
            }
        }
        return named;
    }
}
