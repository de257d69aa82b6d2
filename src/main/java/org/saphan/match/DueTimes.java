package org.saphan.match;

import java.util.Map;
import java.util.Optional;

/** How many working days a match may stay where it stands. */
final class DueTimes {

    private static final Map<MatchState, Integer> DAYS = Map.of(
            MatchState.DRAFT, 5,
            MatchState.PROPOSED, 10,
            MatchState.ACCEPTED_BY_ONE, 10,
            MatchState.INTRODUCED, 10,
            MatchState.MEETING, 20,
            MatchState.FOLLOW_UP, 60);

    private DueTimes() {
    }

    /** Empty where nothing is due. */
    static Optional<Integer> of(MatchState state) {
        return Optional.ofNullable(DAYS.get(state));
    }
}
