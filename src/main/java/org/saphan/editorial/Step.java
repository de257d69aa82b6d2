package org.saphan.editorial;

import static org.saphan.editorial.EditionState.APPROVED;
import static org.saphan.editorial.EditionState.CHANGES_REQUESTED;
import static org.saphan.editorial.EditionState.DRAFT;
import static org.saphan.editorial.EditionState.IN_REVIEW;
import static org.saphan.editorial.EditionState.LIVE;
import static org.saphan.editorial.EditionState.RETIRED;
import static org.saphan.editorial.EditionState.SCHEDULED;
import static org.saphan.editorial.EditionState.SUPERSEDED;

import java.util.EnumSet;
import java.util.Set;

/** The whole editorial workflow: each step, the state it ends in, and the states it starts from. */
public enum Step {

    SUBMIT(IN_REVIEW, DRAFT, CHANGES_REQUESTED),
    SEND_BACK(CHANGES_REQUESTED, IN_REVIEW),
    APPROVE(APPROVED, IN_REVIEW),
    SCHEDULE(SCHEDULED, APPROVED),
    PUBLISH(LIVE, APPROVED, SCHEDULED),
    SUPERSEDE(SUPERSEDED, LIVE),
    RETIRE(RETIRED, LIVE),
    UNSCHEDULE(APPROVED, EditionState.SCHEDULED),
    REOPEN(DRAFT, APPROVED),
    PUBLISH_IN_EMERGENCY(LIVE, DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED),
    DISCARD(EditionState.DISCARDED, DRAFT, CHANGES_REQUESTED);

    private final EditionState end;
    private final Set<EditionState> starts;

    Step(EditionState end, EditionState first, EditionState... rest) {
        this.end = end;
        this.starts = EnumSet.of(first, rest);
    }

    public boolean startsFrom(EditionState state) {
        return starts.contains(state);
    }

    public EditionState end() {
        return end;
    }
}
