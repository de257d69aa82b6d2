package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.editorial.Step.APPROVE;
import static org.saphan.editorial.Step.PUBLISH;
import static org.saphan.editorial.Step.SCHEDULE;
import static org.saphan.editorial.Step.SUBMIT;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphan.language.Language;

/** When languages that are planned together go, with the time of the plan and the states of the editions as they may be. */
class ReleasePlanTest {

    private static final Instant TIME = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant EARLIER = TIME.minusMillis(1);
    private static final ReleasePlan TIMED = new ReleasePlan(Set.of(TH, JA), TIME);
    private static final ReleasePlan UNTIMED = new ReleasePlan(Set.of(TH, JA), null);

    private final Draft thai = approved(TH);
    private final Draft japanese = approved(JA);
    private final Draft english = approved(EN);

    private static Draft approved(Language language) {
        return new Draft(language).after(1, SUBMIT).after(2, APPROVE);
    }

    @Test
    void allApprovedGoAtTheirTimeAndNotBefore() {
        assertThat(TIMED.ripe(List.of(thai, japanese), EARLIER)).isEmpty();
        assertThat(TIMED.ripe(List.of(thai, japanese), TIME)).containsExactly(thai, japanese);
    }

    @Test
    void noneGoesWhileOneIsNotApproved() {
        Draft inReview = new Draft(JA).after(1, SUBMIT);

        assertThat(TIMED.ripe(List.of(thai, inReview), TIME)).isEmpty();
        assertThat(TIMED.ripe(List.of(thai), TIME)).isEmpty();
        assertThat(TIMED.missing(List.of(thai, inReview))).containsExactly(JA);
    }

    @Test
    void whatIsPublicAlreadyIsNotWhatThePlanWaitsFor() {
        Draft live = approved(JA).after(2, PUBLISH);

        assertThat(TIMED.missing(List.of(thai, live))).containsExactly(JA);
        assertThat(TIMED.ripe(List.of(thai, live, japanese), TIME)).containsExactly(thai, japanese);
    }

    @Test
    void anApprovedEditionWithATimeOfItsOwnGoesWithTheOthers() {
        Draft scheduled = approved(JA).after(2, SCHEDULE);

        assertThat(TIMED.ripe(List.of(thai, scheduled), EARLIER)).isEmpty();
        assertThat(TIMED.ripe(List.of(thai, scheduled), TIME)).containsExactly(thai, scheduled);
    }

    @Test
    void otherLanguagesAreLeftAlone() {
        assertThat(TIMED.complete(List.of(english, thai, japanese))).containsExactly(thai, japanese);
    }

    @Test
    void withoutATimeTheyWaitForEachOtherOnly() {
        assertThat(UNTIMED.isDue(TIME)).as("nothing for the clock to do").isFalse();
        assertThat(UNTIMED.ripe(List.of(thai, japanese), EARLIER)).containsExactly(thai, japanese);
    }

    @Test
    void noPlanReleasesNothing() {
        assertThat(ReleasePlan.NONE.isMade()).isFalse();
        assertThat(ReleasePlan.NONE.isDue(TIME)).isFalse();
        assertThat(ReleasePlan.NONE.ripe(List.of(thai, japanese), TIME)).isEmpty();
    }

    @Test
    void theMomentItselfIsDue() {
        assertThat(TIMED.isDue(EARLIER)).isFalse();
        assertThat(TIMED.isDue(TIME)).isTrue();
    }
}
