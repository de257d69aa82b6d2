package org.saphan.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.language.Language;

/**
 * What a reader asks of a list.
 *
 * @param kinds the content types to look in
 * @param words what to find, as typed; empty for everything
 * @param chosen for each facet the chosen values: any of them, and all facets together
 * @param openOnly leaves out what is over (a past {@code until})
 * @param page from 0
 */
public record ListingQuery(Language reader, List<String> kinds, String words, Map<String, Set<String>> chosen,
        Sort sort, boolean openOnly, int page, int size) {

    /** In which order a list stands. */
    public enum Sort {
        NAME("sort_key, content_id"), NEWEST("published_at DESC, content_id DESC"), DAY("day DESC, content_id DESC"),
        SOONEST("until, content_id"),
        /** By how closely it answers to the words: see {@link Closeness}. */
        CLOSEST(null);

        final String columns;

        Sort(String columns) {
            this.columns = columns;
        }
    }

    public static ListingQuery of(Language reader, String kind, Sort sort, int size) {
        return new ListingQuery(reader, List.of(kind), "", Map.of(), sort, false, 0, size);
    }

    public ListingQuery choosing(String facet, String value) {
        Map<String, Set<String>> more = new LinkedHashMap<>(chosen);
        more.put(facet, Set.of(value));
        return new ListingQuery(reader, kinds, words, more, sort, openOnly, page, size);
    }

    public ListingQuery open() {
        return new ListingQuery(reader, kinds, words, chosen, sort, true, page, size);
    }

    public ListingQuery page(int number) {
        return new ListingQuery(reader, kinds, words, chosen, sort, openOnly, number, size);
    }

    /** The same without what was chosen in one facet, for counting that facet's values. */
    ListingQuery without(String facet) {
        Map<String, Set<String>> fewer = new LinkedHashMap<>(chosen);
        fewer.remove(facet);
        return new ListingQuery(reader, kinds, words, fewer, sort, openOnly, page, size);
    }
}
