package org.saphan.testing.inside;

import static org.saphan.inquiry.InquiryStep.ANSWER;
import static org.saphan.inquiry.InquiryStep.ASK;
import static org.saphan.inquiry.InquiryStep.CALL_SPAM;
import static org.saphan.inquiry.InquiryStep.CLAIM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.account.Act;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.inquiry.DeclineReason;
import org.saphan.inquiry.Handover;
import org.saphan.inquiry.Holidays;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryDesk;
import org.saphan.inquiry.InquiryQueue;
import org.saphan.inquiry.InquiryReading;
import org.saphan.inquiry.InquirySearch;
import org.saphan.inquiry.Lookalikes;
import org.saphan.testing.inside.DeskCalls.Body;
import org.saphan.testing.inside.DeskCalls.Call;

/** The part of the {@link DeskCalls} that is about inquiries, which belong to the language of their desk. */
@ApplicationScoped
public class InquiryCalls {

    /** The services whose calls stand here. */
    public static final List<Class<?>> SERVICES = List.of(InquiryDesk.class, Handover.class, InquiryReading.class, InquiryQueue.class, Lookalikes.class, Holidays.class);

    private static final String BASE = "https://saphan.test";

    @Inject
    Given given;

    @Inject
    GivenCases cases;

    @Inject
    InquiryDesk desk;

    @Inject
    Handover handover;

    @Inject
    InquiryReading reading;

    @Inject
    InquiryQueue queue;

    @Inject
    Lookalikes lookalikes;

    @Inject
    Holidays holidays;

    List<Call> all() {
        given.signedIn();
        return Stream.of(ofSteps(), ofReading(), ofHolidays()).flatMap(List::stream).toList();
    }

    private List<Call> ofSteps() {
        Inquiry received = cases.received(DeskCalls.LANGUAGE);
        Inquiry claimed = cases.after(DeskCalls.LANGUAGE, CLAIM);
        Inquiry asked = cases.after(DeskCalls.LANGUAGE, CLAIM, ASK);
        Inquiry answered = cases.after(DeskCalls.LANGUAGE, CLAIM, ANSWER);
        Inquiry spam = cases.after(DeskCalls.LANGUAGE, CALL_SPAM);
        Person colleague = given.charged(Duty.OFFICER, DeskCalls.LANGUAGE);
        InquiryDesk.Letter letter = new InquiryDesk.Letter("Thank you.", claimed.getVersion(), BASE);
        return List.of(
                ofDesk("InquiryDesk.claim", () -> desk.claim(received.getId())),
                ofDesk("InquiryDesk.ask", () -> desk.ask(claimed.getId(), letter)),
                ofDesk("InquiryDesk.answer", () -> desk.answer(claimed.getId(), letter)),
                ofDesk("InquiryDesk.decline", () -> desk.decline(claimed.getId(), DeclineReason.NO_PARTNER, letter)),
                ofDesk("InquiryDesk.resume", () -> desk.resume(asked.getId())),
                ofDesk("InquiryDesk.callSpam", () -> desk.callSpam(received.getId())),
                ofDesk("InquiryDesk.callNoSpam", () -> desk.callNoSpam(spam.getId())),
                ofDesk("InquiryDesk.reopen", () -> desk.reopen(answered.getId())),
                ofDesk("InquiryDesk.requestMatch", () -> desk.requestMatch(claimed.getId())),
                ofDesk("InquiryDesk.note", () -> desk.note(received.getId(), DeskCalls.LANGUAGE, "Called them.")),
                ofDesk("Handover.handOver", () -> handover.handOver(received.getId(), received.getVersion(),
                        new Handover.Receiver(DeskCalls.LANGUAGE, colleague.getId()), "Yours.", BASE)),
                inAny("Handover.officers", Act.HANDLE_CASES, () -> handover.officers(DeskCalls.LANGUAGE)));
    }

    private List<Call> ofReading() {
        Inquiry inquiry = cases.received(DeskCalls.LANGUAGE);
        Inquiry other = cases.received(DeskCalls.LANGUAGE);
        given.change("INSERT INTO inquiry_file (inquiry_id, name, type, bytes, added_at) VALUES (?1, 'a.pdf', 'application/pdf', 'x', UTC_TIMESTAMP(3))", inquiry.getId());
        long file = given.number("SELECT MAX(id) FROM inquiry_file");
        InquirySearch open = InquirySearch.open(InquirySearch.ALL);
        return List.of(
                ofDesk("InquiryReading.open", () -> reading.open(inquiry.getId())),
                ofDesk("InquiryReading.file", () -> reading.file(inquiry.getId(), file)),
                ofDesk("Lookalikes.of", () -> lookalikes.of(inquiry.getId())),
                ofDesk("Lookalikes.elsewhere", () -> lookalikes.elsewhere(inquiry.getId())),
                ofDesk("Lookalikes.link", () -> lookalikes.link(inquiry.getId(), other.getReference())),
                inAny("InquiryQueue.count", Act.HANDLE_CASES, () -> queue.count(open)),
                inAny("InquiryQueue.rows", Act.HANDLE_CASES, () -> queue.rows(open, 0, 1)),
                inAny("InquiryQueue.countries", Act.HANDLE_CASES, () -> queue.countries()),
                inAny("InquiryQueue.waiting", Act.HANDLE_CASES, () -> queue.waiting()));
    }

    private List<Call> ofHolidays() {
        LocalDate day = LocalDate.of(2030, 2, 18);
        return List.of(
                inAny("Holidays.of", Act.MANAGE_REFERENCE, () -> holidays.of("TH", 2030)),
                inAny("Holidays.isUnfinished", Act.MANAGE_REFERENCE, () -> holidays.isUnfinished("TH", 2030)),
                inAny("Holidays.correct", Act.MANAGE_REFERENCE, () -> holidays.correct("TH", day, false, "Makha Bucha")),
                inAny("Holidays.remove", Act.MANAGE_REFERENCE, () -> holidays.remove("TH", day)));
    }

    private static Call ofDesk(String name, Body body) {
        return new Call(name, Act.HANDLE_CASES, DeskCalls.LANGUAGE, body);
    }

    private static Call inAny(String name, Act act, Body body) {
        return new Call(name, act, null, body);
    }
}
