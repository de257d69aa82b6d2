package org.saphan.match;

import java.util.Collection;
import java.util.List;

/** A company that may be what the seeker looks for, with everything that speaks for and against it. */
public record Suggestion(long companyId, List<Reason> reasons) {

    /**
     * One reason.
     *
     * @param things what it is about: codes, words or nothing
     * @param count how many things there are
     */
    public record Reason(Weight weight, int count, List<String> things) {

        static Reason of(Weight weight, Collection<String> things) {
            return new Reason(weight, things.size(), things.stream().sorted().toList());
        }

        public int points() {
            return weight.of(count);
        }
    }

    /** The sum of its reasons' points: nothing else counts. */
    public int score() {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /** Whether anything speaks for it. */
    boolean isFitting() {
        return reasons.stream().anyMatch(reason -> !reason.weight().isAgainst());
    }
}
