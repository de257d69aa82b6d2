package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.DutyMissing;
import org.saphan.account.Person;
import org.saphan.platform.NotFound;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenCases;

/** Who sees which inquiries, who gets them, and what stands beside them. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class InquiryReadingIT {

    private static final String BASE = "https://saphan.test";

    @Inject
    Given given;

    @Inject
    GivenCases cases;

    @Inject
    InquiryReading reading;

    @Inject
    InquiryQueue queue;

    @Inject
    Handover handover;

    @Inject
    Lookalikes lookalikes;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private long audits(Inquiry inquiry, String action) {
        return given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'inquiry' AND content_id = ?1 AND action = ?2", inquiry.getId(), action);
    }

    @Test
    void eachOpeningIsRecordedAndOnlyItsDeskOpensIt() {
        Inquiry inquiry = cases.received(JA);
        given.signedIn(JA, Duty.OFFICER);
        reading.open(inquiry.getId());
        reading.open(inquiry.getId());
        assertThat(audits(inquiry, "READ")).isEqualTo(2);

        given.signedIn(TH, Duty.OFFICER);
        assertThatThrownBy(() -> reading.open(inquiry.getId())).isInstanceOf(DutyMissing.class);
        given.signedIn(Duty.ADMINISTER, Duty.WRITE, Duty.REVIEW);
        assertThatThrownBy(() -> reading.open(inquiry.getId())).isInstanceOf(DutyMissing.class);
        assertThat(audits(inquiry, "READ")).isEqualTo(2);
    }

    @Test
    void whatWasNeverConfirmedIsNotThere() {
        Inquiry inquiry = cases.unconfirmed(TH, EN, GivenCases.sender(), "Hello");
        given.signedIn(TH, Duty.OFFICER);

        assertThatThrownBy(() -> reading.open(inquiry.getId())).isInstanceOf(NotFound.class);
        assertThat(queue.rows(InquirySearch.of("all", "all", "", false, inquiry.getSender().getCompany()), 0, 9)).isEmpty();
    }

    @Test
    void theQueueHoldsTheDesksCasesWithWhatIsDueFirstAtTheTop() {
        Contact sender = GivenCases.sender();
        Inquiry later = cases.received(TH, EN, sender, "one");
        Inquiry sooner = cases.received(TH, EN, sender, "two");
        Inquiry elsewhere = cases.received(JA, EN, sender, "three");
        given.change("UPDATE inquiry SET due_on = '2020-01-06' WHERE id = ?1", sooner.getId());
        given.signedIn(TH, Duty.OFFICER);

        assertThat(ids(InquirySearch.of("", "all", "", false, sender.getCompany()))).containsExactly(sooner.getId(), later.getId()).doesNotContain(elsewhere.getId());
        assertThat(ids(InquirySearch.of("", "unclaimed", "JP", true, sender.getCompany()))).containsExactly(sooner.getId());
        assertThat(ids(InquirySearch.of("", "mine", "", false, sender.getCompany()))).isEmpty();
        assertThat(ids(InquirySearch.of("ANSWERED", "all", "", false, sender.getCompany()))).isEmpty();
        assertThat(ids(InquirySearch.of("", "all", "", false, later.getReference()))).containsExactly(later.getId());
        assertThat(queue.count(InquirySearch.of("", "all", "", false, sender.getCompany()))).isEqualTo(2);
        assertThat(ids(InquirySearch.of("", "all", "", false, "%"))).isEmpty();
    }

    private List<Long> ids(InquirySearch search) {
        return queue.rows(search, 0, 100).stream().map(Inquiry::getId).toList();
    }

    @Test
    void whatIsGivenToTheOtherDeskIsTheirsAndTheyAreTold() {
        Inquiry inquiry = cases.after(TH, InquiryStep.CLAIM);
        Person receiver = given.charged(Duty.OFFICER, JA);
        given.signedIn(TH, Duty.OFFICER);

        Handover.Receiver to = new Handover.Receiver(JA, receiver.getId());
        handover.handOver(inquiry.getId(), inquiry.getVersion(), to, "They speak Japanese only.", BASE);

        assertThatThrownBy(() -> reading.open(inquiry.getId())).isInstanceOf(DutyMissing.class);
        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", receiver.getEmail())).isOne();
        given.actAs(receiver);
        InquiryReading.Opened opened = reading.open(inquiry.getId());
        assertThat(opened.inquiry().getOwner().getId()).isEqualTo(receiver.getId());
        assertThat(opened.messages()).extracting(InquiryMessage::getWords).containsExactly("They speak Japanese only.");
        assertThat(opened.moves()).singleElement().satisfies(move -> assertThat(move.to()).contains(receiver.getDisplayName()));
    }

    @Test
    void onlyAnOfficerOfTheDeskGetsIt() {
        Inquiry inquiry = cases.received(TH);
        Person writer = given.charged(Duty.WRITE, TH);
        given.signedIn(TH, Duty.OFFICER);

        assertThatThrownBy(() -> handover.handOver(inquiry.getId(), inquiry.getVersion(), new Handover.Receiver(TH, writer.getId()), "", BASE))
                .isInstanceOf(ReceiverRefused.class);
        assertThatThrownBy(() -> handover.handOver(inquiry.getId(), inquiry.getVersion() - 1, new Handover.Receiver(JA, null), "", BASE))
                .isInstanceOf(CaseMoved.class);
        assertThat(cases.now(inquiry).getDesk()).isEqualTo(TH);
    }

    @Test
    void inquiriesThatAreAlikeStandBesideEachOtherWithinTheDesk() {
        Contact sender = GivenCases.sender();
        Inquiry inquiry = cases.received(TH, EN, sender, "We look for moulds.");
        Inquiry same = cases.received(TH, EN, sender, "Another subject.");
        Inquiry words = cases.received(TH, EN, GivenCases.sender(), "We look for moulds.");
        cases.received(JA, EN, sender, "At the other desk.");
        cases.received(TH);
        given.signedIn(TH, Duty.OFFICER);

        List<Lookalikes.Lookalike> found = lookalikes.of(inquiry.getId());

        assertThat(found).extracting(each -> each.inquiry().getId()).containsExactly(words.getId(), same.getId());
        assertThat(found.get(0).in()).containsExactly(Lookalikes.Likeness.WORDS);
        assertThat(found.get(1).in()).isEqualTo(EnumSet.of(Lookalikes.Likeness.EMAIL, Lookalikes.Likeness.COMPANY));
        assertThat(lookalikes.elsewhere(inquiry.getId())).isOne();
    }

    @Test
    void aCaseIsLinkedToAnotherOneOfItsDeskOnly() {
        Inquiry inquiry = cases.received(TH);
        Inquiry other = cases.received(TH);
        Inquiry elsewhere = cases.received(JA);
        given.signedIn(TH, Duty.OFFICER);

        lookalikes.link(inquiry.getId(), other.getReference());
        lookalikes.link(inquiry.getId(), other.getReference());
        assertThat(reading.open(inquiry.getId()).inquiry().getLinked().getId()).isEqualTo(other.getId());
        assertThat(audits(inquiry, "LINK")).isOne();
        for (String wrong : List.of(elsewhere.getReference(), inquiry.getReference(), "INQ-1999-000001")) {
            assertThatThrownBy(() -> lookalikes.link(inquiry.getId(), wrong)).as(wrong).isInstanceOf(LinkRefused.class);
        }

        lookalikes.link(inquiry.getId(), " ");
        assertThat(reading.open(inquiry.getId()).inquiry().getLinked()).isNull();
    }
}
