package org.saphan.match;

/** What came of a match, in the order in which a cooperation grows. */
public enum OutcomeStage {
    NONE, TALKS, SAMPLE, NDA, QUOTATION, CONTRACT, JOINT_VENTURE, MOU
}
