package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenCases;

/** Steps that officers take: each once, recorded, and told to the sender. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class InquiryDeskIT {

    private static final String BASE = "https://saphan.test";

    @Inject
    Given given;

    @Inject
    GivenCases cases;

    @Inject
    InquiryDesk desk;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private InquiryDesk.Letter letter(Inquiry inquiry, String words) {
        return new InquiryDesk.Letter(words, cases.now(inquiry).getVersion(), BASE);
    }

    private long steps(Inquiry inquiry, String step) {
        return given.number("SELECT COUNT(*) FROM case_step WHERE kind = 'inquiry' AND case_id = ?1 AND step = ?2", inquiry.getId(), step);
    }

    private long audits(Inquiry inquiry, String action) {
        return given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'inquiry' AND content_id = ?1 AND action = ?2", inquiry.getId(), action);
    }

    private List<?> mails(Inquiry inquiry) {
        return given.values("SELECT text FROM outbox_message WHERE recipient = ?1 ORDER BY id", inquiry.getSender().getEmail());
    }

    @Test
    void anInquiryIsClaimedAskedAboutResumedAndAnswered() {
        Inquiry inquiry = cases.received(TH, JA, GivenCases.sender(), "はじめまして");
        Person officer = given.signedIn(TH, Duty.OFFICER);

        desk.claim(inquiry.getId());
        assertThat(cases.now(inquiry).getOwner().getId()).isEqualTo(officer.getId());
        desk.ask(inquiry.getId(), letter(inquiry, "数量をお知らせください。"));
        assertThat(cases.now(inquiry).getState()).isEqualTo(InquiryState.NEEDS_INFORMATION);
        desk.resume(inquiry.getId());
        desk.answer(inquiry.getId(), letter(inquiry, "ご紹介いたします。"));

        Inquiry now = cases.now(inquiry);
        assertThat(now.getState()).isEqualTo(InquiryState.ANSWERED);
        assertThat(now.getDueOn()).isNull();
        assertThat(now.getAnsweredAt()).isNotNull();
        assertThat(mails(inquiry)).hasSize(2).allMatch(mail -> mail.toString().contains(BASE + "/ja/inquiry/status/"));
        assertThat(mails(inquiry).get(1).toString()).contains("ご紹介いたします。");
        List.of("CLAIM", "ASK", "RESUME", "ANSWER").forEach(step -> {
            assertThat(steps(inquiry, step)).as(step).isOne();
            assertThat(audits(inquiry, step)).as("audit of " + step).isOne();
        });
    }

    @Test
    void ofTwoOfficersAtOnceOneClaimsAndTheOtherIsTold() throws Exception {
        Inquiry inquiry = cases.received(TH);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> both = List.of(claims(inquiry, start), claims(inquiry, start));

        start.countDown();

        int told = 0;
        for (Future<?> one : both) {
            try {
                one.get();
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(CaseMoved.class);
                told++;
            }
        }
        assertThat(told).isOne();
        assertThat(steps(inquiry, "CLAIM")).isOne();
        assertThat(cases.now(inquiry).getOwner()).isNotNull();
    }

    private Future<?> claims(Inquiry inquiry, CountDownLatch start) {
        return given.elsewhere(given.charged(Duty.OFFICER, TH), () -> {
            try {
                start.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            desk.claim(inquiry.getId());
        });
    }

    @Test
    void whatIsClickedTwiceIsDoneOnce() {
        Inquiry inquiry = cases.received(TH);
        given.signedIn(TH, Duty.OFFICER);

        desk.claim(inquiry.getId());
        desk.claim(inquiry.getId());
        InquiryDesk.Letter letter = letter(inquiry, "How many a year?");
        desk.ask(inquiry.getId(), letter);
        desk.ask(inquiry.getId(), letter);
        desk.resume(inquiry.getId());
        desk.resume(inquiry.getId());
        desk.note(inquiry.getId(), TH, "Called them.");
        desk.note(inquiry.getId(), TH, "Called them.");
        desk.requestMatch(inquiry.getId());
        desk.requestMatch(inquiry.getId());

        List.of("CLAIM", "ASK", "RESUME", "REQUEST_MATCH").forEach(step -> assertThat(steps(inquiry, step)).as(step).isOne());
        assertThat(mails(inquiry)).hasSize(1);
        assertThat(given.number("SELECT COUNT(*) FROM inquiry_message WHERE inquiry_id = ?1", inquiry.getId())).isEqualTo(2);
    }

    @Test
    void aLetterToACaseThatMovedOnIsNotSent() {
        Inquiry inquiry = cases.after(TH, InquiryStep.CLAIM);
        given.signedIn(TH, Duty.OFFICER);
        InquiryDesk.Letter late = letter(inquiry, "Our answer.");
        desk.ask(inquiry.getId(), letter(inquiry, "How many?"));

        assertThatThrownBy(() -> desk.answer(inquiry.getId(), late)).isInstanceOf(CaseMoved.class);

        assertThat(mails(inquiry)).hasSize(1);
        assertThat(cases.now(inquiry).getState()).isEqualTo(InquiryState.NEEDS_INFORMATION);
    }

    @Test
    void anotherLetterIsNeverTakenForTheSameOne() {
        Inquiry inquiry = cases.after(TH, InquiryStep.CLAIM);
        given.signedIn(TH, Duty.OFFICER);
        desk.answer(inquiry.getId(), letter(inquiry, "First answer."));

        assertThatThrownBy(() -> desk.answer(inquiry.getId(), letter(inquiry, "Second answer."))).isInstanceOf(CaseMoved.class);
    }

    @Test
    void aRefusalKeepsItsReasonUntilTheCaseIsReopened() {
        Inquiry inquiry = cases.after(TH, InquiryStep.CLAIM);
        Person officer = given.signedIn(TH, Duty.OFFICER);

        desk.decline(inquiry.getId(), DeclineReason.OUT_OF_SCOPE, letter(inquiry, "We are sorry."));
        assertThat(cases.now(inquiry).getReason()).isEqualTo("OUT_OF_SCOPE");
        assertThat(given.value("SELECT reason FROM case_step WHERE case_id = ?1 AND kind = 'inquiry' AND step = 'DECLINE'", inquiry.getId())).isEqualTo("OUT_OF_SCOPE");

        desk.reopen(inquiry.getId());
        assertThat(cases.now(inquiry).getReason()).isNull();
        assertThat(cases.now(inquiry).getOwner().getId()).isEqualTo(officer.getId());
        assertThat(cases.now(inquiry).getDueOn()).isNotNull();
    }

    @Test
    void whatIsNoSpamAfterAllIsNobodysAgainAndNobodyIsWrittenTo() {
        Inquiry inquiry = cases.received(TH);
        given.signedIn(TH, Duty.OFFICER);

        desk.claim(inquiry.getId());
        desk.callSpam(inquiry.getId());
        assertThat(cases.now(inquiry).getState()).isEqualTo(InquiryState.SPAM);
        desk.callNoSpam(inquiry.getId());

        assertThat(cases.now(inquiry).getState()).isEqualTo(InquiryState.RECEIVED);
        assertThat(cases.now(inquiry).getOwner()).isNull();
        assertThat(mails(inquiry)).isEmpty();
    }

    @Test
    void nobodyAnswersWithAGapInTheTemplate() {
        Inquiry inquiry = cases.after(TH, InquiryStep.CLAIM);
        given.signedIn(TH, Duty.OFFICER);

        assertThatThrownBy(() -> desk.answer(inquiry.getId(), letter(inquiry, "Look at ____."))).isInstanceOf(LetterRefused.class);

        assertThat(cases.now(inquiry).getState()).isEqualTo(InquiryState.IN_TRIAGE);
    }
}
