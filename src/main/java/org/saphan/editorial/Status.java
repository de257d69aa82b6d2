package org.saphan.editorial;

/**
 * How a content stands in one language. Computed from its editions, never ticked by hand.
 *
 * @see Standing
 */
public enum Status {
    MISSING, IN_WORK, IN_REVIEW, UP_TO_DATE, OUTDATED,
    /** Made by a machine, and nobody has gone through it yet: a draft as well as what is public with a label. */
    MACHINE_DRAFT
}
