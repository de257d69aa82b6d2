package org.saphan.editorial;

/** Where an edition stands between being written and being history. */
public enum EditionState {

    DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, LIVE, SUPERSEDED, RETIRED, DISCARDED;

    /** Only such words may still be changed. */
    public boolean isWritable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }
}
