package org.saphan.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A company that may be what the seeker looks for, with everything that speaks for and against it. */
public record Suggestion(long companyId, List<Reason> reasons) {

    private static final Set<Weight> SOUGHT = EnumSet.of(Weight.INDUSTRY, Weight.COUNTERPART, Weight.COOPERATION, Weight.WORDS, Weight.CERTIFICATION);

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

    /** Whether it has anything of what is sought; size, language and experience alone make no candidate. */
    boolean isFitting() {
        return reasons.stream().anyMatch(reason -> SOUGHT.contains(reason.weight()));
    }
}
