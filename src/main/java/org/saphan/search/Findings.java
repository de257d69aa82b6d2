package org.saphan.search;

import java.util.List;
import java.util.Map;
import org.saphan.search.index.Sought;

/**
 * One page of what was found.
 *
 * @param total on all pages
 * @param counts for each facet how many would be found with each of its values
 * @param sought how the words were understood
 * @param plain whether the index was away, so that only names and summaries were looked through
 */
public record Findings(long total, List<Listing> listings, Map<String, Map<String, Long>> counts, Sought sought, boolean plain) {

    private static final int MOST_WORDS = 4;

    /** Other words than the typed ones that were looked for, as meaning or reading the same. */
    public List<Sought.Form> otherWords() {
        return sought.forms().filter(form -> form.origin() != Sought.Origin.TYPED && !form.ways().isEmpty()).limit(MOST_WORDS).toList();
    }

    /** By value; empty for a facet that nothing has. */
    public Map<String, Long> counts(String facet) {
        return counts.getOrDefault(facet, Map.of());
    }
}
