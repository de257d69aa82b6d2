package org.saphan.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One facet with those of its values that would give a result, or that are chosen.
 *
 * @param label in the reader's language
 * @param options in the order in which they are read
 * @param first what is chosen, and of the others those with the highest counts
 * @param rest the others
 */
public record FacetGroup(String name, String label, List<FacetOption> options, List<FacetOption> first, List<FacetOption> rest) {

    private static final int SHOWN_AT_ONCE = 6;
    private static final Comparator<FacetOption> HIGHEST = (one, other) -> Long.compare(other.count(), one.count());

    public static FacetGroup of(String name, String label, List<FacetOption> options) {
        if (options.size() <= SHOWN_AT_ONCE) {
            return new FacetGroup(name, label, options, options, List.of());
        }
        Set<FacetOption> highest = options.stream().sorted(HIGHEST).limit(SHOWN_AT_ONCE)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        Map<Boolean, List<FacetOption>> parted = options.stream().collect(Collectors.partitioningBy(option -> option.chosen() || highest.contains(option)));
        return new FacetGroup(name, label, options, parted.get(true), parted.get(false));
    }
}
