package org.saphan.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.language.Language;

/**
 * What is asked of the index.
 *
 * @param words as typed; blank for everything
 * @param chosen for each facet the chosen values: any of them, and all facets together
 * @param openOn leaves out what is over on this day; null for all
 * @param first how many finds are passed over
 */
public record Question(Language reader, List<String> kinds, String words, Map<String, Set<String>> chosen, Order order,
        LocalDate openOn, int first, int size) {

    /** The same with other words, to be counted only. */
    Question saying(String other) {
        return new Question(reader, kinds, other, chosen, Order.NAME, openOn, 0, 0);
    }

    /** In which order the finds stand. */
    public enum Order {
        RELEVANCE, NAME, NEWEST, DAY, SOONEST
    }
}
