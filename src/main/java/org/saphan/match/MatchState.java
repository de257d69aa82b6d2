package org.saphan.match;

/** Where a match stands. */
public enum MatchState {

    /** Prepared by an officer; no party knows of it. */
    DRAFT,
    PROPOSED,
    ACCEPTED_BY_ONE,
    /** Both accepted: each may read the other's contact. */
    INTRODUCED,
    MEETING,
    FOLLOW_UP,
    CLOSED,
    DECLINED,
    EXPIRED,
    WITHDRAWN;

    /** Whether each side may read the other's contact. */
    public boolean isIntroduced() {
        return this == INTRODUCED || this == MEETING || this == FOLLOW_UP || this == CLOSED;
    }

    /** Whether the parties may meet, or meet again. */
    public boolean isMeetable() {
        return this == INTRODUCED || this == MEETING || this == FOLLOW_UP;
    }

    /** Whether the parties are being asked. */
    public boolean isAsking() {
        return this == PROPOSED || this == ACCEPTED_BY_ONE;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == CLOSED || this == DECLINED || this == EXPIRED || this == WITHDRAWN;
    }
}
