package org.saphan.inquiry;

import static org.saphan.inquiry.InquiryState.ANSWERED;
import static org.saphan.inquiry.InquiryState.DECLINED;
import static org.saphan.inquiry.InquiryState.IN_TRIAGE;
import static org.saphan.inquiry.InquiryState.MATCH_REQUESTED;
import static org.saphan.inquiry.InquiryState.NEEDS_INFORMATION;
import static org.saphan.inquiry.InquiryState.RECEIVED;
import static org.saphan.inquiry.InquiryState.SPAM;
import static org.saphan.inquiry.InquiryState.UNCONFIRMED;

import java.util.EnumSet;
import java.util.Set;

/** All that can happen to an inquiry: each step, the state it ends in, and the states it starts from. */
public enum InquiryStep {

    CONFIRM(RECEIVED, UNCONFIRMED),
    CLAIM(IN_TRIAGE, RECEIVED),
    ASK(NEEDS_INFORMATION, IN_TRIAGE),
    INFORM(IN_TRIAGE, NEEDS_INFORMATION),
    /** Goes on without what was asked for. */
    RESUME(IN_TRIAGE, NEEDS_INFORMATION),
    ANSWER(ANSWERED, IN_TRIAGE, NEEDS_INFORMATION),
    REQUEST_MATCH(MATCH_REQUESTED, IN_TRIAGE, NEEDS_INFORMATION, ANSWERED),
    DECLINE(DECLINED, IN_TRIAGE, NEEDS_INFORMATION),
    CALL_SPAM(SPAM, RECEIVED, IN_TRIAGE),
    CALL_NO_SPAM(RECEIVED, SPAM),
    REOPEN(IN_TRIAGE, ANSWERED, DECLINED),
    WITHDRAW(InquiryState.WITHDRAWN, RECEIVED, IN_TRIAGE, NEEDS_INFORMATION, ANSWERED, MATCH_REQUESTED);

    private final InquiryState end;
    private final Set<InquiryState> starts;

    InquiryStep(InquiryState end, InquiryState first, InquiryState... rest) {
        this.end = end;
        this.starts = EnumSet.of(first, rest);
    }

    public boolean startsFrom(InquiryState state) {
        return starts.contains(state);
    }

    public InquiryState end() {
        return end;
    }
}
