package org.saphan.search.index;

import java.util.List;
import java.util.Map;

/**
 * What the index found.
 *
 * @param total how many there are on all pages
 * @param counts for each facet (and {@code kind}) how many would be found with each of its values chosen
 * @param sought how the words were understood
 */
public record Answer(long total, List<Find> finds, Map<String, Map<String, Long>> counts, Sought sought) {

    /** One content found. */
    public record Find(String kind, long id) {
    }
}
