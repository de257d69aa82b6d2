package org.saphan.match;

/** Who reads a message of a match besides the officers. */
public enum Channel {

    SEEKER, CANDIDATE,
    /** Both parties: only from the introduction on. */
    BOTH;

    public static Channel of(Side side) {
        return side == Side.SEEKER ? SEEKER : CANDIDATE;
    }

    public boolean isReadBy(Side side) {
        return this == BOTH || this == of(side);
    }
}
