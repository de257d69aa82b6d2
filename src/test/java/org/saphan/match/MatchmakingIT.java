package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.DutyMissing;
import org.saphan.account.Person;
import org.saphan.company.Company;
import org.saphan.inquiry.CaseMoved;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.Inquiry;
import org.saphan.platform.NotFound;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;

/** From two companies to an introduction: each step once, recorded, and told to those concerned. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class MatchmakingIT {

    private static final String BASE = GivenMatches.BASE;
    private static final String MAILS = "SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1";

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    MatchCreation creation;

    @Inject
    Matchmaking matchmaking;

    @Inject
    Matches queue;

    @Inject
    PartyDesk parties;

    @Inject
    Introductions introductions;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private MatchState state(long id) {
        return matches.match(id).getState();
    }

    private long mails(long id, Side side) {
        return given.number(MAILS, matches.match(id).party(side).getContact().getEmail());
    }

    private void accept(long id, Side side) {
        parties.accept(matches.token(id, side), matches.consent(), BASE);
    }

    @Test
    void anInquiryBecomesOneMatchForEachCandidateOnce() {
        Company first = matches.company("TH", "automotive");
        Company second = matches.company("TH", "medical");
        Contact sender = GivenMatches.contact();
        Inquiry inquiry = matches.inquiry(TH, sender, "JP");
        matches.officer(TH);
        MatchDraft draft = new MatchDraft(inquiry.getId(), null, null, null, null, "automotive", null, "Somebody", List.of(first.getId(), second.getId()));

        List<Long> made = creation.create(draft);
        List<Long> again = creation.create(draft);

        assertThat(made).hasSize(2).isEqualTo(again);
        assertThat(given.value("SELECT state FROM inquiry WHERE id = ?1", inquiry.getId())).isEqualTo("MATCH_REQUESTED");
        assertThat(given.number("SELECT COUNT(*) FROM match_request WHERE inquiry_id = ?1", inquiry.getId())).isEqualTo(2);
        Match match = matches.match(made.get(0));
        assertThat(match.party(Side.SEEKER).getContact().getEmail()).isEqualTo(sender.getEmail());
        assertThat(match.party(Side.SEEKER).getLanguage()).isEqualTo(JA);
        assertThat(match.getDueOn()).isNotNull();
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'match' AND content_id = ?1 AND action = 'CREATE'", made.get(0))).isEqualTo(1);
    }

    @Test
    void bothAreIntroducedWhenBothHaveAcceptedAndEachStepIsRecorded() {
        long id = matches.proposed();
        assertThat(mails(id, Side.SEEKER)).isEqualTo(1);
        assertThat(mails(id, Side.CANDIDATE)).isEqualTo(1);
        assertThat(introductions.contactFor(matches.token(id, Side.SEEKER))).isEmpty();

        accept(id, Side.CANDIDATE);
        assertThat(introductions.contactFor(matches.token(id, Side.SEEKER))).as("one alone discloses nothing").isEmpty();
        accept(id, Side.SEEKER);

        Match match = matches.match(id);
        assertThat(introductions.contactFor(matches.token(id, Side.SEEKER))).get().extracting(Contact::getEmail).isEqualTo(match.party(Side.CANDIDATE).getContact().getEmail());
        assertThat(introductions.contactFor(matches.token(id, Side.CANDIDATE))).get().extracting(Contact::getEmail).isEqualTo(match.party(Side.SEEKER).getContact().getEmail());
        assertThat(given.value("SELECT GROUP_CONCAT(CONCAT(step, ' ', from_state, ' ', to_state) ORDER BY id SEPARATOR ', ') FROM case_step WHERE kind = 'match' AND case_id = ?1", id))
                .isEqualTo("PROPOSE DRAFT PROPOSED, ACCEPT_FIRST PROPOSED ACCEPTED_BY_ONE, INTRODUCE ACCEPTED_BY_ONE INTRODUCED");
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'match' AND content_id = ?1 AND action IN ('PROPOSE', 'ACCEPT_FIRST', 'INTRODUCE')", id)).isEqualTo(3);
        assertThat(given.value("SELECT GROUP_CONCAT(way ORDER BY id) FROM disclosure WHERE match_id = ?1", id)).isEqualTo("MAIL,MAIL,PAGE,PAGE");
        assertThat(given.number("SELECT COUNT(*) FROM disclosure d JOIN consent_text c ON c.version = d.consent_version AND c.purpose = 'match' WHERE d.match_id = ?1", id))
                .as("each disclosure names words that are kept").isEqualTo(4);
    }

    @Test
    void eachPartyGetsTheOthersContactInItsOwnLanguage() {
        long id = matches.proposed();
        accept(id, Side.SEEKER);
        accept(id, Side.CANDIDATE);

        Match match = matches.match(id);
        for (Side side : Side.values()) {
            Party reader = match.party(side);
            String last = (String) given.value("SELECT CONCAT(language, text) FROM outbox_message WHERE recipient = ?1 ORDER BY id DESC LIMIT 1", reader.getContact().getEmail());
            assertThat(last).startsWith(reader.getLanguage().tag()).contains(match.party(side.other()).getContact().getEmail());
        }
    }

    @Test
    void anAnswerSentTwiceIsOneAnswer() {
        long id = matches.proposed();
        accept(id, Side.SEEKER);
        accept(id, Side.SEEKER);
        assertThat(state(id)).isEqualTo(MatchState.ACCEPTED_BY_ONE);
        accept(id, Side.CANDIDATE);
        accept(id, Side.CANDIDATE);
        accept(id, Side.SEEKER);

        assertThat(given.number("SELECT COUNT(*) FROM case_step WHERE kind = 'match' AND case_id = ?1", id)).isEqualTo(3);
        assertThat(mails(id, Side.SEEKER)).isEqualTo(2);
    }

    @Test
    void whoDeclinesEndsItAndTheReasonStaysWithTheOfficers() {
        long id = matches.proposed();
        accept(id, Side.SEEKER);

        parties.decline(matches.token(id, Side.CANDIDATE), DeclineReason.NO_CAPACITY, "Too busy to say", BASE);
        parties.decline(matches.token(id, Side.CANDIDATE), DeclineReason.NO_CAPACITY, "Too busy to say", BASE);

        assertThat(state(id)).isEqualTo(MatchState.DECLINED);
        assertThat(introductions.contactFor(matches.token(id, Side.CANDIDATE))).isEmpty();
        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1 AND (text LIKE '%Too busy%' OR text LIKE '%capacity%')",
                matches.match(id).party(Side.SEEKER).getContact().getEmail())).isZero();
        assertThat(parties.accept(matches.token(id, Side.SEEKER), matches.consent(), BASE)).isEqualTo(PartyDesk.Told.LATE);
    }

    @Test
    void nothingIsAcceptedWithoutConsentToTheWordsThatAreValid() {
        long id = matches.proposed();
        String token = matches.token(id, Side.SEEKER);

        assertThatThrownBy(() -> parties.accept(token, null, BASE)).isInstanceOf(MatchRefused.class);
        assertThatThrownBy(() -> parties.accept(token, "2020-01-00000000", BASE)).isInstanceOf(MatchRefused.class);

        assertThat(state(id)).isEqualTo(MatchState.PROPOSED);
    }

    @Test
    void aForgedLinkLeadsNowhere() {
        assertThatThrownBy(() -> parties.open("forged")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> introductions.contactFor("forged")).isInstanceOf(NotFound.class);
        long draft = matches.draft("TH", "JP");
        assertThatThrownBy(() -> parties.open(matches.token(draft, Side.SEEKER))).as("nobody knows of a draft").isInstanceOf(NotFound.class);
    }

    @Test
    void anInquiryThatNobodyClaimedIsNotMatchedYet() {
        Company candidate = matches.company("TH", "automotive");
        Inquiry inquiry = matches.inquiry(TH, GivenMatches.contact(), "JP");
        given.change("UPDATE inquiry SET state = 'RECEIVED' WHERE id = ?1", inquiry.getId());
        matches.officer(TH);

        assertThatThrownBy(() -> creation.create(new MatchDraft(inquiry.getId(), null, null, null, null, null, null, null, List.of(candidate.getId()))))
                .isInstanceOf(MatchRefused.class).hasMessage("match.refusal.unclaimed");
    }

    @Test
    void anOfficerOfNeitherSideReadsNothing() {
        long id = matches.draft("TH", "TH");
        matches.officer(JA);

        assertThatThrownBy(() -> queue.get(id)).isInstanceOf(DutyMissing.class);
        assertThat(queue.rows(new Matches.Search(null, null, false, false, matches.match(id).getReference()), JA, 0, 10)).isEmpty();
        given.signedIn(Duty.ADMINISTER);
        assertThatThrownBy(() -> queue.get(id)).isInstanceOf(DutyMissing.class);
    }

    @Test
    void eachOpeningIsRecordedAsAReading() {
        long id = matches.draft("TH", "JP");
        Person reader = matches.officer(JA);

        queue.get(id);

        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'match' AND content_id = ?1 AND action = 'READ' AND person_id = ?2", id, reader.getId())).isEqualTo(1);
    }

    @Test
    void whatWasTypedIsKeptForBothOrForNone() {
        long id = matches.draft("TH", "JP");
        List<Matchmaking.Preparation> typed = matches.preparations(id);
        Matchmaking.Preparation stale = typed.get(1);
        List<Matchmaking.Preparation> wrong = List.of(typed.get(0), new Matchmaking.Preparation(stale.side(), stale.version() + 7, stale.contact(), stale.language(), stale.words()));

        assertThatThrownBy(() -> matchmaking.prepare(id, wrong)).isInstanceOf(CaseMoved.class);

        assertThat(matches.match(id).party(Side.SEEKER).getContact().getEmail()).isNotEqualTo(typed.get(0).contact().getEmail());
    }
}
