package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.inquiry.CaseMoved;
import org.saphan.language.Language;
import org.saphan.platform.time.Clocks;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;
import org.saphan.testing.inside.GivenParties;

/** After the introduction, two clicks at the same moment: one result, and nobody meets a fault. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class AfterAtOnceIT {

    private static final String BASE = GivenMatches.BASE;
    private static final int ROUNDS = 4;

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    GivenParties parties;

    @Inject
    Relay relay;

    @Inject
    Meetings meetings;

    @Inject
    Outcomes outcomes;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private static Relay.Letter letter(String words, String form) {
        return new Relay.Letter(Channel.SEEKER, Language.JA, words, form, List.of());
    }

    private static MeetingPlan plan() {
        MeetingPlan plan = new MeetingPlan();
        plan.setStartsAt(Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(3, ChronoUnit.DAYS));
        return plan;
    }

    private static OutcomeDraft talks() {
        return new OutcomeDraft(OutcomeStage.TALKS, null, LocalDate.now(Clocks.BANGKOK), null, null);
    }

    /** Does it as often as possible at once; how often it was done, and how often somebody was told that others were quicker. */
    private void thrice(Runnable work, int done) throws Exception {
        AtomicInteger counted = new AtomicInteger();
        Runnable counting = () -> {
            try {
                work.run();
                counted.incrementAndGet();
            } catch (CaseMoved told) {
                assertThat(told.key()).isEqualTo("inquiry.refusal.moved");
            }
        };
        given.atOnce(counting, counting, counting);
        assertThat(counted).hasValue(done);
    }

    @Test
    void aMessageIsSaidOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long id = parties.introduced();
            Party seeker = parties.party(id, Side.SEEKER);
            String form = UUID.randomUUID().toString();

            thrice(() -> relay.say(seeker, letter("Once", form), BASE), 3);

            assertThat(relay.thread(id)).hasSize(1);
        }
    }

    @Test
    void aTranslationIsKeptOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long id = parties.introduced();
            relay.say(id, letter("Words", UUID.randomUUID().toString()), BASE);
            long message = relay.thread(id).get(0).getId();

            thrice(() -> relay.translate(message, Language.TH, "ข้อความ"), 3);

            assertThat(relay.thread(id).get(0).getTranslations()).hasSize(1);
        }
    }

    @Test
    void oneMeetingIsArrangedAndItIsHeldOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long id = parties.introduced();

            thrice(() -> meetings.arrange(id, plan(), BASE), 1);
            long meeting = meetings.of(matches.match(id)).get(0).getId();
            thrice(() -> meetings.held(meeting, BASE), 1);

            assertThat(given.number("SELECT COUNT(*) FROM follow_up WHERE match_id = ?1", id)).isEqualTo(8);
            Party seeker = parties.party(id, Side.SEEKER);
            thrice(() -> meetings.rate(seeker, meeting, 4, null, null), 3);
            assertThat(meetings.of(matches.match(id)).get(0).getRatings()).hasSize(1);
        }
    }

    @Test
    void aResultIsRecordedCorrectedAndConfirmedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long id = parties.introduced();
            String form = UUID.randomUUID().toString();
            Party seeker = parties.party(id, Side.SEEKER);

            thrice(() -> outcomes.record(id, talks(), form, BASE), 3);
            long row = outcomes.of(matches.match(id)).get(0).getId();
            thrice(() -> outcomes.answer(seeker, row, true, BASE), 3);
            thrice(() -> outcomes.correct(row, talks(), UUID.randomUUID().toString(), BASE), 1);

            assertThat(outcomes.of(matches.match(id))).hasSize(2);
            assertThat(given.number("SELECT COUNT(*) FROM outcome_answer WHERE outcome_id = ?1", row)).isEqualTo(1);
        }
    }

    @Test
    void aCorrectionThatIsSentTwiceIsOne() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long id = parties.introduced();
            outcomes.record(id, talks(), UUID.randomUUID().toString(), BASE);
            long row = outcomes.of(matches.match(id)).get(0).getId();
            String form = UUID.randomUUID().toString();

            thrice(() -> outcomes.correct(row, talks(), form, BASE), 3);

            assertThat(outcomes.of(matches.match(id))).hasSize(2);
        }
    }
}
