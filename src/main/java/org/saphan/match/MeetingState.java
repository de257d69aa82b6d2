package org.saphan.match;

/** What became of a meeting. */
public enum MeetingState {
    PLANNED, HELD, MISSED, CANCELLED
}
