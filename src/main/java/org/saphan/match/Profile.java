package org.saphan.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.saphan.company.CompanySize;
import org.saphan.need.Direction;

/**
 * What is public of a company, and how its matches went, as far as it can be compared with a wish.
 *
 * @param names what it is called, folded
 * @param pairedWith codes of the regions with which its own shares an MOU or an event
 */
record Profile(long company, Set<String> names, Set<String> industries, Set<String> cooperation, List<OpenNeed> needs, Set<String> words,
        Set<String> certifications, Set<String> pairedWith, CompanySize size, Set<String> languages, Past past) {

    /** A published need. */
    record OpenNeed(Direction direction, String industry, Set<String> cooperation, LocalDate until) {
    }

    /**
     * How its matches went.
     *
     * @param introductions that both sides wanted
     * @param open in which it is asked or introduced now
     * @param declined whether it declined this seeker
     * @param noCapacity whether it lately declined for want of capacity
     */
    record Past(int introductions, int open, boolean declined, boolean noCapacity) {
    }
}
