package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.editorial.EditionState.APPROVED;
import static org.saphan.editorial.EditionState.CHANGES_REQUESTED;
import static org.saphan.editorial.EditionState.DRAFT;
import static org.saphan.editorial.EditionState.IN_REVIEW;
import static org.saphan.editorial.EditionState.LIVE;
import static org.saphan.editorial.EditionState.SCHEDULED;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    @Test
    void onlyWordsThatMayStillBeChangedCanBeSubmittedOrDiscarded() {
        assertThat(starts(Step.SUBMIT)).containsExactlyInAnyOrder(DRAFT, CHANGES_REQUESTED).allMatch(EditionState::isWritable);
        assertThat(starts(Step.DISCARD)).isEqualTo(starts(Step.SUBMIT));
    }

    @Test
    void nothingIsApprovedOrSentBackUnread() {
        assertThat(starts(Step.APPROVE)).containsExactly(IN_REVIEW);
        assertThat(starts(Step.SEND_BACK)).containsExactly(IN_REVIEW);
    }

    @Test
    void nothingIsPublishedWithoutApproval() {
        assertThat(starts(Step.PUBLISH)).containsExactlyInAnyOrder(APPROVED, SCHEDULED);
        assertThat(starts(Step.SCHEDULE)).containsExactly(APPROVED);
    }

    @Test
    void onlyWhatIsPublicIsTakenBackOrReplaced() {
        assertThat(starts(Step.RETIRE)).containsExactly(LIVE);
        assertThat(starts(Step.SUPERSEDE)).containsExactly(LIVE);
    }

    @Test
    void onlyPublishingMakesWordsPublic() {
        assertThat(Arrays.stream(Step.values()).filter(step -> step.end() == LIVE)).containsExactly(Step.PUBLISH, Step.PUBLISH_IN_EMERGENCY);
    }

    @Test
    void historyIsNeverContinued() {
        assertThat(Set.of(EditionState.SUPERSEDED, EditionState.RETIRED, EditionState.DISCARDED))
                .noneMatch(state -> Arrays.stream(Step.values()).anyMatch(step -> step.startsFrom(state)));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void noStepStartsWhereItEnds(Step step) {
        assertThat(starts(step)).isNotEmpty().doesNotContain(step.end());
    }

    @ParameterizedTest
    @EnumSource(value = EditionState.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void everyStateButTheFirstCanBeReached(EditionState state) {
        assertThat(Step.values()).anyMatch(step -> step.end() == state);
    }

    private static Set<EditionState> starts(Step step) {
        return Arrays.stream(EditionState.values()).filter(step::startsFrom).collect(Collectors.toSet());
    }
}
