package org.saphan.match;

import static org.saphan.match.MatchState.ACCEPTED_BY_ONE;
import static org.saphan.match.MatchState.CLOSED;
import static org.saphan.match.MatchState.DECLINED;
import static org.saphan.match.MatchState.DRAFT;
import static org.saphan.match.MatchState.EXPIRED;
import static org.saphan.match.MatchState.FOLLOW_UP;
import static org.saphan.match.MatchState.INTRODUCED;
import static org.saphan.match.MatchState.MEETING;
import static org.saphan.match.MatchState.PROPOSED;
import static org.saphan.match.MatchState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** All that can happen to a match: each step, the state it ends in, and the states it starts from. */
public enum MatchStep {

    PROPOSE(PROPOSED, DRAFT),
    ACCEPT_FIRST(ACCEPTED_BY_ONE, PROPOSED),
    /** The second party accepts, which introduces both. */
    INTRODUCE(INTRODUCED, ACCEPTED_BY_ONE),
    DECLINE(DECLINED, PROPOSED, ACCEPTED_BY_ONE),
    EXPIRE(EXPIRED, PROPOSED, ACCEPTED_BY_ONE),
    ARRANGE_MEETING(MEETING, INTRODUCED, FOLLOW_UP),
    /** The meeting was held, or nobody wants one. */
    FOLLOW(FOLLOW_UP, INTRODUCED, MEETING),
    CLOSE(CLOSED, INTRODUCED, MEETING, FOLLOW_UP),
    WITHDRAW(WITHDRAWN, DRAFT, PROPOSED, ACCEPTED_BY_ONE, INTRODUCED, MEETING, FOLLOW_UP);

    private final MatchState end;
    private final Set<MatchState> starts;

    MatchStep(MatchState end, MatchState first, MatchState... rest) {
        this.end = end;
        this.starts = EnumSet.of(first, rest);
    }

    public boolean startsFrom(MatchState state) {
        return starts.contains(state);
    }

    public MatchState end() {
        return end;
    }
}
