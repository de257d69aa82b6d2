package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.editorial.Step.APPROVE;
import static org.saphan.editorial.Step.DISCARD;
import static org.saphan.editorial.Step.PUBLISH;
import static org.saphan.editorial.Step.RETIRE;
import static org.saphan.editorial.Step.SEND_BACK;
import static org.saphan.editorial.Step.SUBMIT;
import static org.saphan.editorial.Step.SUPERSEDE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphan.language.Language;

class EditionTest {

    private static final long AUTHOR = 1;
    private static final long REVIEWER = 2;
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void goesFromTheAuthorThroughTheReviewerToThePublic() {
        Draft edition = draft().after(AUTHOR, SUBMIT).after(REVIEWER, APPROVE);
        edition.take(PUBLISH, REVIEWER, NOW);

        assertThat(edition.getState()).isEqualTo(EditionState.LIVE);
        assertThat(edition.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void nobodyApprovesTheirOwnSubmission() {
        Draft edition = draft().after(AUTHOR, SUBMIT);

        assertThatThrownBy(() -> edition.take(APPROVE, AUTHOR, NOW)).isInstanceOf(SecondPersonNeeded.class);
        assertThat(edition.getState()).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void whoSubmittedLastIsTheOneWhoMayNotApprove() {
        Draft edition = draft().after(AUTHOR, SUBMIT).after(REVIEWER, SEND_BACK).after(REVIEWER, SUBMIT);

        assertThatThrownBy(() -> edition.take(APPROVE, REVIEWER, NOW)).isInstanceOf(SecondPersonNeeded.class);
        assertThatCode(() -> edition.take(APPROVE, AUTHOR, NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"SUBMIT", "DISCARD", "PUBLISH_IN_EMERGENCY"}, mode = EnumSource.Mode.EXCLUDE)
    void aDraftIsOnlySubmittedDiscardedOrPublishedInAnEmergency(Step step) {
        Draft edition = draft();

        assertThatThrownBy(() -> edition.take(step, REVIEWER, NOW)).isInstanceOf(StepNotPossible.class);
        assertThat(edition.getState()).isEqualTo(EditionState.DRAFT);
        assertThat(edition.getPublishedAt()).isNull();
    }

    @Test
    void wordsAreRewrittenUntilTheyAreSubmittedAndAfterTheyWereSentBack() {
        Draft edition = draft();
        edition.rewrite("second words");
        edition.after(AUTHOR, SUBMIT).after(REVIEWER, SEND_BACK);
        edition.rewrite("third words");

        assertThat(edition.words()).isEqualTo("third words");
    }

    static List<Draft> noLongerWorkedOn() {
        return List.of(draft().after(AUTHOR, SUBMIT), draft().after(AUTHOR, DISCARD), draft().after(AUTHOR, SUBMIT).after(REVIEWER, APPROVE),
                live(), live().after(REVIEWER, SUPERSEDE), live().after(REVIEWER, RETIRE));
    }

    @ParameterizedTest
    @MethodSource("noLongerWorkedOn")
    void submittedAndPublishedWordsDoNotChange(Draft edition) {
        assertThatThrownBy(() -> edition.rewrite("other words")).isInstanceOf(NotWritable.class);
        assertThat(edition.words()).isEqualTo("first words");
    }

    @Test
    void theDayOfPublishingStaysWhenTheEditionBecomesHistory() {
        Draft edition = draft().after(AUTHOR, SUBMIT).after(REVIEWER, APPROVE);
        edition.take(PUBLISH, REVIEWER, NOW);
        edition.take(SUPERSEDE, AUTHOR, NOW.plusSeconds(60));

        assertThat(edition.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void anOriginalIsNeverOutdated() {
        assertThat(draft().isOutdated(live())).isFalse();
    }

    private static Draft draft() {
        return new Draft(Language.TH);
    }

    private static Draft live() {
        return draft().after(AUTHOR, SUBMIT).after(REVIEWER, APPROVE, PUBLISH);
    }
}
