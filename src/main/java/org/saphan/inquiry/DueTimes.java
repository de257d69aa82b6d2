package org.saphan.inquiry;

import java.util.Map;
import java.util.Optional;

/** How many working days an inquiry may stay where it stands. */
final class DueTimes {

    private static final Map<InquiryState, Integer> DAYS = Map.of(
            InquiryState.RECEIVED, 2,
            InquiryState.IN_TRIAGE, 3,
            InquiryState.NEEDS_INFORMATION, 10);

    private DueTimes() {
    }

    /** Empty where nothing is due. */
    static Optional<Integer> of(InquiryState state) {
        return Optional.ofNullable(DAYS.get(state));
    }
}
