package org.saphan.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.platform.text.Characters;
import org.saphan.platform.text.Words;

/** What somebody looks for, without order and page: two that would find the same are equal. */
public record SavedQuery(Place place, String words, SortedMap<String, Set<String>> chosen) {

    /** The page that was narrowed. */
    public enum Place {
        SEARCH("company", "need", "industry", "organisation", "mou", "news", "event", "page"), COMPANIES("company"), NEEDS("need"), NEWS("news"), EVENTS("event");

        private final List<String> kinds;

        Place(String... kinds) {
            this.kinds = List.of(kinds);
        }

        /** What stands in the address after the language. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }

        private List<String> facets() {
            return switch (this) {
                case SEARCH -> List.of(TYPE);
                case COMPANIES -> List.of("certification", "cooperation", "country", "industry", "region", "size");
                case NEEDS -> List.of("cooperation", "country", "direction", "industry");
                default -> List.of();
            };
        }
    }

    /** The facet of the search page that chooses kinds. */
    public static final String TYPE = "type";

    static final int LONGEST_WORDS = 200;
    private static final int MOST_VALUES = 30;

    /**
     * What stands in the address of the page that saves.
     *
     * @param parameters with {@code in} for the place
     * @param known whether a facet has a value
     * @return empty when it names no place, or nothing to look for
     */
    public static Optional<SavedQuery> of(Map<String, String[]> parameters, BiPredicate<String, String> known) {
        String typed = Characters.wanted(first(parameters, "q")).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String words = typed.length() <= LONGEST_WORDS ? typed : typed.substring(0, Character.isHighSurrogate(typed.charAt(LONGEST_WORDS - 1)) ? LONGEST_WORDS - 1 : LONGEST_WORDS);
        return Arrays.stream(Place.values()).filter(place -> place.path().equals(first(parameters, "in"))).findFirst()
                .map(place -> new SavedQuery(place, words, chosen(place, parameters, known)))
                .filter(query -> query.place != Place.SEARCH || !Words.of(query.words).isEmpty());
    }

    private static SortedMap<String, Set<String>> chosen(Place place, Map<String, String[]> parameters, BiPredicate<String, String> known) {
        SortedMap<String, Set<String>> chosen = new TreeMap<>();
        int left = MOST_VALUES;
        for (String facet : place.facets()) {
            for (String value : parameters.getOrDefault(facet, new String[0])) {
                boolean exists = TYPE.equals(facet) ? place.kinds.contains(value) : known.test(facet, value);
                if (exists && left > 0) {
                    chosen.computeIfAbsent(facet, any -> new TreeSet<>()).add(value);
                    left--;
                }
            }
        }
        return chosen;
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** @param facets as {@link #facets()} wrote them */
    static SavedQuery kept(Place place, String words, String facets) {
        SortedMap<String, Set<String>> chosen = new TreeMap<>();
        facets.lines().forEach(line -> chosen.computeIfAbsent(line.substring(0, line.indexOf('=')), any -> new TreeSet<>())
                .add(line.substring(line.indexOf('=') + 1)));
        return new SavedQuery(place, words, chosen);
    }

    /** A line for each chosen value. */
    String facets() {
        return chosen.entrySet().stream().flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + "=" + value))
                .collect(Collectors.joining("\n"));
    }

    /** The same for two that would find the same. */
    String digest() {
        return Token.hash(place + "\n" + words + "\n" + facets());
    }

    /** As the page of results has it, after the language. */
    public String address() {
        String query = query("");
        return place.path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** As the page that saves has it. */
    public String saving() {
        return "?" + query("in=" + place.path());
    }

    private String query(String start) {
        List<String> parts = new ArrayList<>();
        if (!start.isEmpty()) {
            parts.add(start);
        }
        if (!words.isEmpty()) {
            parts.add("q=" + encoded(words));
        }
        chosen.forEach((facet, values) -> values.forEach(value -> parts.add(facet + "=" + encoded(value))));
        return String.join("&", parts);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** The newest that match, as the listing is asked for them. */
    ListingQuery newest(Language reader, int size) {
        Map<String, Set<String>> facets = new TreeMap<>(chosen);
        facets.remove(TYPE);
        List<String> kinds = chosen.containsKey(TYPE) ? List.copyOf(chosen.get(TYPE)) : place.kinds;
        return new ListingQuery(reader, kinds, words, facets, ListingQuery.Sort.NEWEST, place == Place.NEEDS, 0, size);
    }
}
