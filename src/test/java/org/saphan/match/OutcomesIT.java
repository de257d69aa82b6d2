package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.inquiry.CaseMoved;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;
import org.saphan.testing.inside.GivenParties;

/** The ledger: rows are added, never changed; a correction takes the place of one row; both sides say whether it is right. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class OutcomesIT {

    private static final String BASE = GivenMatches.BASE;

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    GivenParties parties;

    @Inject
    Outcomes outcomes;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private static final LocalDate TODAY = LocalDate.now(Clocks.BANGKOK);

    private static OutcomeDraft contract(String yen) {
        return new OutcomeDraft(OutcomeStage.CONTRACT, new Amount(Worth.SIGNED, new BigDecimal(yen), "JPY", new BigDecimal("4.5"), TODAY), TODAY, "Parts", null);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private List<Outcome> rows(long id) {
        return outcomes.of(matches.match(id));
    }

    @Test
    void nothingComesOfAMatchThatIsNotIntroduced() {
        long id = matches.proposed();

        assertThatThrownBy(() -> outcomes.record(id, contract("900"), key(), BASE)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void theSameFormIsRecordedOnce() {
        long id = parties.introduced();
        String key = key();

        outcomes.record(id, contract("900"), key, BASE);
        outcomes.record(id, contract("900"), key, BASE);

        assertThat(rows(id)).hasSize(1);
        assertThat(rows(id).get(0).getAmount().inThb()).isEqualByComparingTo("200");
    }

    @Test
    void aCorrectionIsARowOfItsOwnAndStandsInThePlaceOfOne() {
        long id = parties.introduced();
        outcomes.record(id, contract("900"), key(), BASE);
        long wrong = rows(id).get(0).getId();

        outcomes.correct(wrong, contract("1800"), key(), BASE);

        assertThat(rows(id)).hasSize(2);
        assertThat(Outcomes.standing(rows(id))).extracting(outcome -> outcome.getAmount().getAmount().intValue()).containsExactly(1800);
        assertThatThrownBy(() -> outcomes.correct(wrong, contract("2700"), key(), BASE)).as("corrected by somebody else").isInstanceOf(CaseMoved.class);
        assertThat(rows(id)).hasSize(2);
    }

    @Test
    void eachSideSaysWhetherItIsRight() {
        long id = parties.introduced();
        outcomes.record(id, contract("900"), key(), BASE);
        long row = rows(id).get(0).getId();
        Party seeker = parties.party(id, Side.SEEKER);

        outcomes.answer(seeker, row, false, BASE);
        outcomes.answer(seeker, row, true, BASE);

        assertThat(rows(id).get(0).answerOf(Side.SEEKER).isAgreed()).isTrue();
        assertThat(rows(id).get(0).answerOf(Side.CANDIDATE)).isNull();
        assertThatThrownBy(() -> outcomes.answer(parties.party(parties.introduced(), Side.SEEKER), row, true, BASE)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMemorandumLeavesOneDraftAtTheDesk() {
        long id = parties.introduced();
        OutcomeDraft mou = new OutcomeDraft(OutcomeStage.MOU, null, TODAY, null, null);
        String slug = "mou-" + matches.match(id).getReference().toLowerCase();

        outcomes.record(id, mou, key(), BASE);
        outcomes.correct(rows(id).get(0).getId(), mou, key(), BASE);
        outcomes.record(id, mou, key(), BASE);

        assertThat(given.number("SELECT COUNT(*) FROM mou m JOIN mou_text t ON t.mou_id = m.id WHERE m.slug = ?1 AND t.state = 'DRAFT'", slug)).isEqualTo(1);
        assertThat(given.number("SELECT COUNT(*) FROM listing WHERE slug = ?1", slug)).as("nothing of it is public").isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        long id = parties.introduced();
        BigDecimal rate = new BigDecimal("4.5");
        for (Runnable wrong : List.<Runnable>of(
                () -> new Amount(null, BigDecimal.TEN, "JPY", rate, TODAY),
                () -> new Amount(Worth.SIGNED, BigDecimal.TEN.negate(), "JPY", rate, TODAY),
                () -> new Amount(Worth.SIGNED, BigDecimal.TEN, "USD", rate, TODAY),
                () -> new Amount(Worth.SIGNED, BigDecimal.TEN, "JPY", BigDecimal.ZERO, TODAY),
                () -> new Amount(Worth.SIGNED, BigDecimal.TEN, "JPY", rate, null),
                () -> outcomes.record(id, new OutcomeDraft(OutcomeStage.TALKS, new Amount(Worth.SIGNED, BigDecimal.TEN, "JPY", rate, TODAY.plusDays(1)), TODAY, null, null),
                        key(), BASE),
                () -> outcomes.record(id, new OutcomeDraft(OutcomeStage.TALKS, null, TODAY.plusDays(1), null, null), key(), BASE),
                () -> outcomes.record(id, new OutcomeDraft(OutcomeStage.TALKS, null, TODAY, "x".repeat(1001), null), key(), BASE))) {
            assertThatThrownBy(wrong::run).isInstanceOf(CaseWordsRefused.class);
        }
        assertThat(rows(id)).isEmpty();
    }

    @Test
    void aMemorandumThatWasTakenForTalksLeavesADraftToo() {
        long id = parties.introduced();
        outcomes.record(id, new OutcomeDraft(OutcomeStage.TALKS, null, TODAY, null, null), key(), BASE);

        outcomes.correct(rows(id).get(0).getId(), new OutcomeDraft(OutcomeStage.MOU, null, TODAY, null, null), key(), BASE);

        assertThat(given.number("SELECT COUNT(*) FROM mou WHERE slug = ?1", "mou-" + matches.match(id).getReference().toLowerCase())).isEqualTo(1);
    }

    @Test
    void nobodyAnswersToARowThatWasCorrectedAndOneDenialIsToldOnce() {
        long id = parties.introduced();
        outcomes.record(id, contract("900"), key(), BASE);
        long row = rows(id).get(0).getId();
        Party seeker = parties.party(id, Side.SEEKER);
        String officer = matches.match(id).getOwner().getEmail();
        long before = given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", officer);

        outcomes.answer(seeker, row, false, BASE);
        outcomes.answer(seeker, row, false, BASE);
        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", officer)).isEqualTo(before + 1);

        outcomes.correct(row, contract("1800"), key(), BASE);
        assertThatThrownBy(() -> outcomes.answer(seeker, row, true, BASE)).isInstanceOf(CaseMoved.class);
    }
}
