package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.inquiry.CaseMoved;
import org.saphan.platform.NotFound;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;
import org.saphan.testing.inside.GivenParties;

/** A meeting from its plan to the stars of both sides, and the questions that come after it. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class MeetingsIT {

    private static final String BASE = GivenMatches.BASE;

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    GivenParties parties;

    @Inject
    Meetings meetings;

    @Inject
    FollowUps followUps;

    @Inject
    Validator validator;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private static MeetingPlan plan(int days) {
        MeetingPlan plan = new MeetingPlan();
        plan.setStartsAt(Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(days, ChronoUnit.DAYS));
        plan.setPlace("Bangkok");
        return plan;
    }

    private Meeting only(long id) {
        List<Meeting> all = meetings.of(matches.match(id));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private long held(long id) {
        meetings.arrange(id, plan(3), BASE);
        long meeting = only(id).getId();
        meetings.held(meeting, BASE);
        return meeting;
    }

    @Test
    void whoIsNotIntroducedDoesNotMeet() {
        long id = matches.proposed();

        assertThatThrownBy(() -> meetings.arrange(id, plan(1), BASE)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void aMeetingThatIsMovedIsANewerEntryInTheCalendar() {
        long id = parties.introduced();
        meetings.arrange(id, plan(3), BASE);
        Meeting before = only(id);

        meetings.move(before.getId(), before.getVersion(), plan(5), BASE);

        assertThat(only(id).getSequence()).isEqualTo(before.getSequence() + 1);
        assertThatThrownBy(() -> meetings.move(before.getId(), before.getVersion(), plan(6), BASE)).as("as it stood before").isInstanceOf(CaseMoved.class);
        assertThatThrownBy(() -> meetings.move(before.getId(), only(id).getVersion(), plan(-1), BASE)).as("into the past").isInstanceOf(CaseWordsRefused.class);
    }

    @Test
    void aMeetingEndsOnce() {
        long id = parties.introduced();
        long meeting = held(id);

        assertThat(matches.match(id).getState()).isEqualTo(MatchState.FOLLOW_UP);
        assertThatThrownBy(() -> meetings.held(meeting, BASE)).isInstanceOf(CaseMoved.class);
        assertThatThrownBy(() -> meetings.cancel(meeting, BASE)).isInstanceOf(CaseMoved.class);
    }

    @Test
    void eachSideSaysWhatItThoughtAndMaySayItAgain() {
        long id = parties.introduced();
        long meeting = held(id);
        Party seeker = parties.party(id, Side.SEEKER);

        meetings.rate(seeker, meeting, 2, null, "Too short");
        meetings.rate(seeker, meeting, 4, MeetingRating.GoesOn.YES, null);
        meetings.rate(parties.party(id, Side.CANDIDATE), meeting, 5, null, null);

        assertThat(only(id).getRatings()).hasSize(2);
        assertThat(only(id).rating(Side.SEEKER)).get().extracting(MeetingRating::getStars, MeetingRating::getWords).containsExactly(4, null);
        for (int stars : new int[] {0, 6, -1}) {
            assertThatThrownBy(() -> meetings.rate(seeker, meeting, stars, null, null)).isInstanceOf(CaseWordsRefused.class);
        }
        assertThatThrownBy(() -> meetings.rate(parties.party(parties.introduced(), Side.SEEKER), meeting, 5, null, null)).as("of others").isInstanceOf(NotFound.class);
    }

    @Test
    void bothAreAskedAfterOneThreeSixAndTwelveMonthsOnceEach() {
        long id = parties.introduced();
        held(id);
        assertThat(followUps.of(matches.match(id))).hasSize(8).extracting(FollowUp::getMonths).containsExactly(1, 1, 3, 3, 6, 6, 12, 12);
        assertThat(followUps.due()).doesNotContainAnyElementsOf(followUps.of(matches.match(id)).stream().map(FollowUp::getId).toList());

        given.change("UPDATE follow_up SET due_on = CURRENT_DATE - INTERVAL 1 DAY WHERE match_id = ?1 AND months = 1", id);
        List<Long> due = followUps.due().stream().filter(each -> followUps.of(matches.match(id)).stream().anyMatch(known -> known.getId().equals(each))).toList();
        assertThat(due).hasSize(2);
        String seeker = matches.match(id).party(Side.SEEKER).getContact().getEmail();
        long before = given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", seeker);
        due.forEach(each -> followUps.ask(each, BASE));
        due.forEach(each -> followUps.ask(each, BASE));

        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", seeker)).isEqualTo(before + 1);
    }

    @Test
    void anAnswerCountsOnceAndOnlyFromWhoWasAsked() {
        long id = parties.introduced();
        held(id);
        given.change("UPDATE follow_up SET due_on = CURRENT_DATE - INTERVAL 1 DAY WHERE match_id = ?1 AND months = 1", id);
        followUps.due().forEach(each -> followUps.ask(each, BASE));
        FollowUp asked = followUps.of(matches.match(id)).stream().filter(each -> each.getMonths() == 1 && each.getParty().getSide() == Side.SEEKER).findFirst().orElseThrow();
        FollowUp notYet = followUps.of(matches.match(id)).stream().filter(each -> each.getMonths() == 3 && each.getParty().getSide() == Side.SEEKER).findFirst().orElseThrow();
        Party seeker = parties.party(id, Side.SEEKER);

        followUps.answer(seeker, asked.getId(), FollowUpAnswer.TALKS, "Going well", BASE);
        followUps.answer(seeker, asked.getId(), FollowUpAnswer.TALKS, "Going well", BASE);

        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE subject LIKE CONCAT('%', ?1, '%') AND recipient = ?2", matches.match(id).getReference(),
                matches.match(id).getOwner().getEmail())).isPositive();
        assertThat(given.value("SELECT answer FROM follow_up WHERE id = ?1", asked.getId())).isEqualTo("TALKS");
        assertThatThrownBy(() -> followUps.answer(parties.party(id, Side.CANDIDATE), asked.getId(), FollowUpAnswer.TALKS, null, BASE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> followUps.answer(seeker, notYet.getId(), FollowUpAnswer.TALKS, null, BASE)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPlanThatCannotBeKeptIsRefused() {
        for (Consumer<MeetingPlan> wrong : List.<Consumer<MeetingPlan>>of(plan -> plan.setStartsAt(null), plan -> plan.setMinutes(9), plan -> plan.setMinutes(1441),
                plan -> plan.setPlace("x".repeat(301)), plan -> plan.setLink("http://meet.example/"), plan -> plan.setLink("javascript:alert(1)"),
                plan -> plan.setLink("https://meet.example/\nATTENDEE:x"), plan -> plan.setLink("https://" + "x".repeat(493)),
                plan -> plan.setParticipants("x".repeat(601)), plan -> plan.setInterpreter("x".repeat(121)))) {
            MeetingPlan plan = plan(1);
            plan.setLink("https://meet.example/a?b=c");
            assertThat(validator.validate(plan)).isEmpty();
            wrong.accept(plan);
            assertThat(validator.validate(plan)).hasSize(1);
        }
        long id = parties.introduced();
        assertThatThrownBy(() -> meetings.arrange(id, new MeetingPlan(), BASE)).as("without a time").isInstanceOf(CaseWordsRefused.class);
    }

    @Test
    void whoeverTookTheMatchBackIsNotAskedAboutIt() {
        long id = parties.introduced();
        long meeting = held(id);
        Party seeker = parties.party(id, Side.SEEKER);
        given.change("UPDATE match_request SET state = 'WITHDRAWN' WHERE id = ?1", id);

        assertThatThrownBy(() -> meetings.rate(seeker, meeting, 5, null, null)).isInstanceOf(NotFound.class);
    }
}
