package org.saphan.match;

import java.util.Set;
import org.saphan.company.CompanySize;
import org.saphan.need.Direction;

/**
 * What a seeker is known to look for, as far as it can be compared.
 *
 * @param company the seeker's own; null when it has no profile
 * @param names what the seeker's company is called, folded: it may have a profile that nobody named
 * @param direction whether it seeks or offers
 * @param words that stand in what it wrote, and terms of the taxonomy
 * @param region code; null when not known
 * @param size null when not known
 * @param languages ISO 639 codes in which it can work
 */
record Wish(Long company, Set<String> names, Direction direction, Set<String> industries, Set<String> cooperation, Set<String> words,
        Set<String> certifications, String region, CompanySize size, Set<String> languages) {

    /** The same, of which only these words count. */
    Wish with(Set<String> telling) {
        return new Wish(company, names, direction, industries, cooperation, telling, certifications, region, size, languages);
    }
}
