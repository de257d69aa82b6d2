package org.saphan.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader chose in a list, as it stands in the address: words, facet values, order and page. All of it is
 * in the address, so that a view can be sent to somebody else. Values that do not exist are left out and reported.
 */
public class Browsing {

    private static final int LONGEST_WORDS = 2000;

    private final String words;
    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<String, String> further = new LinkedHashMap<>();
    private final String usualSort;
    private String sort;
    private int page = 1;

    /**
     * @param parameters of the request
     * @param known the facets and all their values
     * @param sorts the orders to choose from, the first of them the usual one
     * @throws IllegalPage when the page is not a number from 1 on
     */
    public Browsing(Map<String, String[]> parameters, Map<String, Set<String>> known, List<String> sorts) {
        String typed = first(parameters, "q").strip();
        words = typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed;
        known.forEach((facet, values) -> choose(facet, parameters.getOrDefault(facet, new String[0]), values));
        usualSort = sorts.get(0);
        sort = usualSort;
        String wanted = first(parameters, "sort");
        if (sorts.contains(wanted)) {
            sort = wanted;
        } else if (!wanted.isEmpty()) {
            ignored.add(wanted);
        }
        String number = first(parameters, "page");
        if (!number.isEmpty()) {
            page = number(number);
        }
    }

    /** The page in the address is not a number, or less than 1. */
    public static class IllegalPage extends org.saphan.platform.NotFound {

        private static final long serialVersionUID = 1L;

        public IllegalPage(String number) {
            super("page", number);
        }
    }

    private static int number(String digits) {
        if (!digits.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalPage(digits);
        }
        return Integer.parseInt(digits);
    }

    private void choose(String facet, String[] values, Set<String> known) {
        for (String value : values) {
            if (known.contains(value)) {
                chosen.computeIfAbsent(facet, any -> new LinkedHashSet<>()).add(value);
            } else if (!value.isBlank()) {
                ignored.add(value);
            }
        }
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Whether these parameters of a request look for words, so that there is an order of closeness. */
    public static boolean hasWords(Map<String, String[]> parameters) {
        return !first(parameters, "q").isBlank();
    }

    /** Keeps a parameter that the list itself does not know, such as the kind of view. */
    public Browsing keeping(String name, String value) {
        further.put(name, value);
        return this;
    }

    public String getWords() {
        return words;
    }

    public Map<String, Set<String>> getChosen() {
        return chosen;
    }

    /** What was asked for and does not exist, cut short for showing. */
    public List<String> getIgnored() {
        return ignored.stream().map(value -> value.length() > 60 ? value.substring(0, 60) + "…" : value).distinct().limit(5).toList();
    }

    public String getSort() {
        return sort;
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public boolean isChosen(String facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !words.isEmpty() || !chosen.isEmpty();
    }

    public int getChosenCount() {
        return chosen.values().stream().mapToInt(Set::size).sum();
    }

    /** The query string for the same with a value chosen, or without it when it is chosen now. */
    public String toggling(String facet, String value) {
        Map<String, Set<String>> other = new LinkedHashMap<>();
        chosen.forEach((name, values) -> other.put(name, new LinkedHashSet<>(values)));
        Set<String> values = other.computeIfAbsent(facet, any -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        return query(words, other, sort, 1);
    }

    public String sorting(String order) {
        return query(words, chosen, order, 1);
    }

    public String paging(int number) {
        return query(words, chosen, sort, number);
    }

    /** Without the words, but with everything else. */
    public String wordless() {
        return query("", chosen, sort, 1);
    }

    /** The query string with which the page that saves a search opens. @param place the path of the list */
    public String saving(String place) {
        List<String> parts = new ArrayList<>(List.of(part("in", place)));
        if (!words.isEmpty()) {
            parts.add(part("q", words));
        }
        chosen.forEach((facet, values) -> values.forEach(value -> parts.add(part(facet, value))));
        return "?" + String.join("&", parts);
    }

    private String query(String typed, Map<String, Set<String>> facets, String order, int number) {
        List<String> parts = new ArrayList<>();
        if (!typed.isEmpty()) {
            parts.add(part("q", typed));
        }
        facets.forEach((facet, values) -> values.forEach(value -> parts.add(part(facet, value))));
        if (!order.equals(usualSort)) {
            parts.add(part("sort", order));
        }
        further.forEach((name, value) -> parts.add(part(name, value)));
        if (number > 1) {
            parts.add(part("page", String.valueOf(number)));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
