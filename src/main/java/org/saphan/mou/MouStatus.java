package org.saphan.mou;

/** Where an MOU stands. */
public enum MouStatus {
    SIGNED, IN_FORCE, ENDED
}
