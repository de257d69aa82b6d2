package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryStep;
import org.saphan.language.Language;
import org.saphan.media.Intake;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;
import org.saphan.testing.inside.GivenParties;

/** When its time has come, nothing of a case names anybody any more, wherever one looks; what is counted stays. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class OldCasesIT {

    private static final String BASE = GivenMatches.BASE;
    private static final String CASES = "inquiry|inquiry_message|match_request|match_party|relay_message|relay_translation|relay_file|match_meeting|meeting_rating"
            + "|follow_up|outcome|case_step|outbox_message|audit_entry";

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

    @Inject
    Matchmaking matchmaking;

    @Inject
    PartyDesk desk;

    @Inject
    OldCases cases;

    @Inject
    OldCaseClock clock;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private final String secret = "Secret" + UUID.randomUUID().toString().substring(0, 8);

    /** A match with everything that can be said in it, closed. */
    private long closed() {
        long id = parties.introduced();
        Intake.Accepted file = new Intake.Accepted(secret + ".pdf", "application/pdf", null, null, new byte[] {1}, List.of());
        relay.say(parties.party(id, Side.SEEKER), new Relay.Letter(Channel.BOTH, Language.JA, secret, UUID.randomUUID().toString(), List.of(file)), BASE);
        relay.translate(relay.thread(id).get(0).getId(), Language.TH, secret);
        MeetingPlan plan = new MeetingPlan();
        plan.setStartsAt(Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.DAYS));
        plan.setPlace(secret);
        plan.setParticipants(secret);
        plan.setInterpreter(secret);
        long meeting = meetings.arrange(id, plan, BASE).getId();
        meetings.held(meeting, BASE);
        meetings.rate(parties.party(id, Side.CANDIDATE), meeting, 4, null, secret);
        LocalDate today = LocalDate.now(Clocks.BANGKOK);
        outcomes.record(id, new OutcomeDraft(OutcomeStage.CONTRACT, new Amount(Worth.SIGNED, BigDecimal.TEN, "THB", BigDecimal.ONE, today), today, secret, file),
                UUID.randomUUID().toString(), BASE);
        matchmaking.close(id);
        return id;
    }

    private void age(String table, long id, int months) {
        given.change("UPDATE " + table + " SET closed_at = UTC_TIMESTAMP(3) - INTERVAL " + months + " MONTH - INTERVAL 1 DAY WHERE id = ?1", id);
    }

    /** The columns of cases, mails and the trail in which some words stand. */
    private List<String> found(String words) {
        List<String> found = new ArrayList<>();
        for (Object column : given.values("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns WHERE table_schema = DATABASE() "
                + "AND table_name REGEXP ?1 AND data_type IN ('varchar', 'char', 'text', 'mediumtext')", "^(" + CASES + ")$")) {
            String table = column.toString().split("[.]")[0];
            if (given.number("SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE CONCAT('%', ?1, '%')", words) > 0) {
                found.add(column.toString());
            }
        }
        return found;
    }

    @Test
    void nothingPersonalIsFoundAnywhereAfterTheNight() {
        long id = closed();
        String seeker = matches.match(id).party(Side.SEEKER).getContact().getName().substring("Name".length());
        String token = matches.token(id, Side.CANDIDATE);
        assertThat(found(secret)).as("before").contains("relay_message.words", "match_meeting.place", "meeting_rating.words", "outcome.words");
        assertThat(found(seeker)).contains("match_party.email");
        age("match_request", id, 24);

        clock.clear();

        assertThat(found(secret)).isEmpty();
        assertThat(found(seeker)).isEmpty();
        assertThatThrownBy(() -> desk.open(token)).isInstanceOf(NotFound.class);
        assertThat(given.value("SELECT CONCAT(state, ' ', industry) FROM match_request WHERE id = ?1", id)).as("counted on").isEqualTo("CLOSED automotive");
        assertThat(given.number("SELECT COUNT(*) FROM outcome WHERE match_id = ?1 AND amount = 10", id)).isEqualTo(1);
        assertThat(given.number("SELECT COUNT(*) FROM meeting_rating r JOIN match_meeting m ON m.id = r.meeting_id WHERE m.match_id = ?1 AND r.stars = 4", id)).isEqualTo(1);
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'match' AND content_id = ?1 AND action = 'ERASE'", id)).isEqualTo(1);
    }

    @Test
    void whyAnOfficerEndedItIsForgottenToo() {
        long id = matches.proposed();
        matchmaking.withdraw(id, secret + " telephoned", BASE);
        assertThat(found(secret)).as("before, and never in the trail").containsExactly("case_step.reason");
        age("match_request", id, 24);

        clock.clear();

        assertThat(found(secret)).isEmpty();
    }

    @Test
    void whatIsYoungOrHeldBackStays() {
        long young = closed();
        age("match_request", young, 23);
        long held = closed();
        age("match_request", held, 24);
        given.signedIn(Duty.ADMINISTER);
        cases.hold("match", held, "Complaint");
        assertThat(cases.coming(0, 100)).filteredOn(each -> each.kind().equals("match") && each.id() == held).extracting(OldCases.OldCase::heldBecause).containsExactly("Complaint");

        clock.clear();
        assertThat(matches.match(young).isAnonymous()).isFalse();
        assertThat(matches.match(held).isAnonymous()).isFalse();

        cases.letGo("match", held);
        clock.clear();
        assertThat(matches.match(held).isAnonymous()).isTrue();
    }

    @Test
    void whatBecomesAnonymousIsListedADayBeforeAndNamesNobody() {
        long id = closed();
        given.change("UPDATE match_request SET closed_at = UTC_TIMESTAMP(3) - INTERVAL 24 MONTH + INTERVAL 1 DAY WHERE id = ?1", id);
        given.signedIn(Duty.ADMINISTER);
        Match match = matches.match(id);

        assertThat(cases.coming(0, 100)).filteredOn(each -> each.id() == id && each.kind().equals("match")).hasSize(1)
                .allSatisfy(each -> assertThat(each.toString()).contains(match.getReference()).doesNotContain(match.party(Side.SEEKER).getContact().getName()));
        clock.clear();
        assertThat(matches.match(id).isAnonymous()).isFalse();
    }

    @Test
    void anInquiryWaitsForItsMatchAndOneThatNobodyConfirmedGoesAfterThirtyDays() {
        given.signedIn(Language.TH, Duty.OFFICER);
        Inquiry inquiry = matches.inquiry(Language.TH, GivenMatches.contact(), "TH");
        given.change("UPDATE inquiry SET state = 'MATCH_REQUESTED' WHERE id = ?1", inquiry.getId());
        long id = closed();
        given.change("UPDATE match_request SET inquiry_id = ?1 WHERE id = ?2", inquiry.getId(), id);
        age("inquiry", inquiry.getId(), 30);
        Inquiry unconfirmed = matches.inquiry(Language.TH, GivenMatches.contact(), "TH");
        given.change("UPDATE inquiry SET state = 'UNCONFIRMED', reference = NULL, created_at = UTC_TIMESTAMP(3) - INTERVAL 31 DAY WHERE id = ?1", unconfirmed.getId());

        clock.clear();
        assertThat(given.number("SELECT COUNT(*) FROM inquiry WHERE id = ?1 AND email IS NOT NULL", inquiry.getId())).as("its match is young").isEqualTo(1);
        assertThat(given.number("SELECT COUNT(*) FROM inquiry WHERE id = ?1 AND email IS NOT NULL", unconfirmed.getId())).isZero();

        age("match_request", id, 24);
        clock.clear();
        clock.clear();
        assertThat(given.number("SELECT COUNT(*) FROM inquiry WHERE id = ?1 AND email IS NOT NULL", inquiry.getId())).isZero();
    }

    @Test
    void aPartyErasesWhatIsKnownOfItAndNothingOfTheOther() {
        long id = matches.proposed();
        relay.say(parties.party(id, Side.CANDIDATE), new Relay.Letter(Channel.CANDIDATE, Language.JA, secret, UUID.randomUUID().toString(), List.of()), BASE);
        String candidate = matches.match(id).party(Side.CANDIDATE).getContact().getName();
        String seeker = matches.match(id).party(Side.SEEKER).getContact().getName();
        String token = matches.token(id, Side.CANDIDATE);

        desk.erase(token, BASE);

        assertThat(found(candidate)).isEmpty();
        assertThat(found(secret)).isEmpty();
        assertThat(found(seeker)).contains("match_party.person_name");
        assertThat(matches.match(id).getState()).isEqualTo(MatchState.WITHDRAWN);
        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", matches.match(id).party(Side.SEEKER).getContact().getEmail()))
                .as("the other side hears that it is over").isEqualTo(1);
        assertThatThrownBy(() -> desk.erase(token, BASE)).isInstanceOf(NotFound.class);
    }
}
