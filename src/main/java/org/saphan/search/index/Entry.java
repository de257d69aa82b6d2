package org.saphan.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.language.Language;

/**
 * One content as it is given to the index.
 *
 * @param words in each language in which it is public
 * @param facets the values by which it is counted and chosen, by facet
 * @param sortKeys of its name, by reader
 * @param day the day it is sorted by, or null
 * @param until the last day on which it is open, or null
 * @param checked whether an officer has checked it
 */
public record Entry(String kind, long id, Map<Language, Words> words, Map<String, Set<String>> facets, Map<Language, byte[]> sortKeys,
        LocalDate day, Instant published, LocalDate until, boolean checked) {

    /**
     * What it says in one language; texts may be null.
     *
     * @param reading how the name is read
     * @param goods what it makes, offers or seeks, a line each
     * @param brief the summary
     * @param labels the names of its codes in this language, such as its industry's and region's
     * @param text everything else
     */
    public record Words(String name, String reading, List<String> goods, String brief, List<String> labels, String text) {
    }

    /** Its name within the index. */
    public String key() {
        return kind + "/" + id;
    }
}
