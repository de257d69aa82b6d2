package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.inquiry.InquiryState.IN_TRIAGE;
import static org.saphan.inquiry.InquiryState.RECEIVED;
import static org.saphan.inquiry.InquiryState.UNCONFIRMED;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InquiryStepTest {

    @Test
    void nothingHappensToAnInquiryBeforeItIsConfirmed() {
        assertThat(Arrays.stream(InquiryStep.values()).filter(step -> step.startsFrom(UNCONFIRMED))).containsExactly(InquiryStep.CONFIRM);
    }

    @Test
    void noOfficerAnswersWhatNobodyHasClaimed() {
        assertThat(Arrays.stream(InquiryStep.values()).filter(step -> step.startsFrom(RECEIVED)))
                .containsExactlyInAnyOrder(InquiryStep.CLAIM, InquiryStep.CALL_SPAM, InquiryStep.WITHDRAW);
    }

    @Test
    void whatASenderTookBackStaysSo() {
        assertThat(Arrays.stream(InquiryStep.values())).noneMatch(step -> step.startsFrom(InquiryState.WITHDRAWN));
    }

    @Test
    void whatTheSenderAddsBringsItBackToTheDesk() {
        assertThat(InquiryStep.INFORM.end()).isEqualTo(IN_TRIAGE);
    }

    @ParameterizedTest
    @EnumSource(InquiryStep.class)
    void noStepStartsWhereItEnds(InquiryStep step) {
        Set<InquiryState> starts = Arrays.stream(InquiryState.values()).filter(step::startsFrom).collect(Collectors.toSet());
        assertThat(starts).isNotEmpty().doesNotContain(step.end());
    }

    @ParameterizedTest
    @EnumSource(value = InquiryState.class, names = "UNCONFIRMED", mode = EnumSource.Mode.EXCLUDE)
    void everyStateButTheFirstCanBeReached(InquiryState state) {
        assertThat(InquiryStep.values()).anyMatch(step -> step.end() == state);
    }
}
