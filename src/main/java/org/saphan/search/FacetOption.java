package org.saphan.search;

/**
 * One value of a facet, as a reader may choose it.
 *
 * @param label in the reader's language
 * @param count how many would be found with it
 */
public record FacetOption(String facet, String value, String label, long count, boolean chosen) {
}
