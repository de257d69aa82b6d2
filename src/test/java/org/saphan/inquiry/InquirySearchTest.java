package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InquirySearchTest {

    @Test
    void nonsenseInTheAddressCountsAsNothing() {
        assertThat(InquirySearch.of("BOGUS", "everybody", null, false, null)).isEqualTo(InquirySearch.open(InquirySearch.ALL));
    }

    @Test
    void signsOfPatternsMeanThemselves() {
        assertThat(InquirySearch.of(null, null, null, false, "50%_\\").pattern()).isEqualTo("%50\\%\\_\\\\%");
    }

    @Test
    void oneStateIsOneState() {
        assertThat(InquirySearch.of("SPAM", "mine", "JP", true, "x").inState()).isEqualTo(InquiryState.SPAM);
        assertThat(InquirySearch.of("all", "mine", "JP", true, "x").inState()).isNull();
    }
}
