package org.saphan.search;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.language.Language;
import org.saphan.search.index.Question;
import org.saphan.search.index.Question.Order;

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

    /** The facet of the content types, for lists of several. */
    public static final String KIND = "kind";

    /** In which order a list stands. */
    public enum Sort {
        NAME("sort_key, content_id", Order.NAME), NEWEST("published_at DESC, content_id DESC", Order.NEWEST),
        DAY("day DESC, content_id DESC", Order.DAY), SOONEST("until, content_id", Order.SOONEST),
        /** By how closely it answers to the words; a plain search knows only names. */
        CLOSEST("sort_key, content_id", Order.RELEVANCE);

        final String columns;
        private final Order order;

        Sort(String columns, Order order) {
            this.columns = columns;
            this.order = order;
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

    /** What the index is asked. */
    Question question(LocalDate today) {
        return new Question(reader, kinds, words, chosen, sort.order, openOnly ? today : null, page * size, size);
    }

    /** With the kinds that are chosen as the only ones. */
    ListingQuery inKinds() {
        return chosen.containsKey(KIND) ? new ListingQuery(reader, List.copyOf(chosen.get(KIND)), words, without(KIND).chosen, sort, openOnly, page, size) : this;
    }

    /** The same with other words, to be counted. */
    public ListingQuery saying(String other) {
        return new ListingQuery(reader, kinds, other, chosen, Sort.NAME, openOnly, 0, 0);
    }

    ListingQuery sized(int number) {
        return new ListingQuery(reader, kinds, words, chosen, sort, openOnly, 0, number);
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
