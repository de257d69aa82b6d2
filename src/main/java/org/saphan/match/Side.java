package org.saphan.match;

/** On which side of a match a party stands. */
public enum Side {

    SEEKER, CANDIDATE;

    public Side other() {
        return this == SEEKER ? CANDIDATE : SEEKER;
    }
}
