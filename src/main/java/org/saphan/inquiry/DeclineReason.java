package org.saphan.inquiry;

/** Why an inquiry is declined. Reports count by it. */
public enum DeclineReason {

    /** Not about cooperation between companies of the two countries. */
    OUT_OF_SCOPE,
    /** Nobody in the directory fits. */
    NO_PARTNER,
    /** The company that was written to takes no inquiries at present. */
    NO_CAPACITY,
    /** Too little was told, also when asked. */
    INCOMPLETE,
    /** Another inquiry of the same sender is dealt with already. */
    DUPLICATE,
    /** Something that the agency must not support. */
    NOT_ELIGIBLE
}
