package org.saphan.editorial;

import java.util.EnumSet;
import java.util.Set;

/** Where an edition stands between being written and being history. */
public enum EditionState {

    DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, LIVE, SUPERSEDED, RETIRED, DISCARDED;

    /** On their way to the public: one a language at most. */
    public static final Set<EditionState> WORKING = EnumSet.range(DRAFT, SCHEDULED);

    /** All that are not history. */
    public static final Set<EditionState> CURRENT = EnumSet.range(DRAFT, LIVE);

    /** Only such words may still be changed. */
    public boolean isWritable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    public boolean isWorking() {
        return WORKING.contains(this);
    }
}
