package org.saphan.inquiry;

/** Where an inquiry stands. It counts from {@link #RECEIVED} on. */
public enum InquiryState {

    /** The link in the mail has not been opened yet. */
    UNCONFIRMED,
    RECEIVED,
    IN_TRIAGE,
    /** The sender was asked something. */
    NEEDS_INFORMATION,
    ANSWERED,
    MATCH_REQUESTED,
    DECLINED,
    SPAM,
    /** The sender took it back. */
    WITHDRAWN;

    /** Whether somebody at the desk has to do something sooner or later. */
    public boolean isOpen() {
        return this == RECEIVED || this == IN_TRIAGE || this == NEEDS_INFORMATION;
    }
}
