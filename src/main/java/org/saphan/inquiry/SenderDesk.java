package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/** What a sender sees and does with their inquiry. They come by a link from a mail: its secret is the permission. */
@ApplicationScoped
@Transactional
public class SenderDesk {

    /**
     * All that a sender may see.
     *
     * @param steps the oldest first
     * @param messages those meant for the sender
     */
    public record View(Inquiry inquiry, List<CaseStep> steps, List<InquiryMessage> messages, List<InquiryFile> files) {
    }

    /** The inputs of what a sender may put right. */
    private static final List<String> CORRECTABLE = Stream.of(InquiryField.NAME, InquiryField.READING, InquiryField.COMPANY_NAME, InquiryField.ROLE,
            InquiryField.PHONE, InquiryField.MESSAGE).map(InquiryField::input).toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseLinks links;

    @Inject
    InquirySteps steps;

    @Inject
    InquiryTexts texts;

    @Inject
    FormCheck check;

    @Inject
    CaseLog log;

    @Inject
    Event<InquiryWithdrawn> withdrawn;

    @Inject
    Event<InquiryErased> erased;

    /** @throws NotFound when the link is forged or has expired, or nothing is left to see */
    public View view(String token) {
        Inquiry inquiry = known(em.find(Inquiry.class, links.open(CaseLinks.Purpose.STATUS, token)));
        inquiry.getSubject();
        List<InquiryMessage> seen = texts.messages(inquiry.getId()).stream().filter(message -> message.getKind().isSeenBySender()).toList();
        return new View(inquiry, log.of(InquirySteps.KIND, inquiry.getId()), seen, texts.files(inquiry.getId()));
    }

    private Inquiry lock(String token) {
        return known(steps.lock(links.open(CaseLinks.Purpose.STATUS, token)));
    }

    private static Inquiry known(Inquiry inquiry) {
        if (inquiry == null || inquiry.isAnonymous()) {
            throw new NotFound("link", CaseLinks.Purpose.STATUS);
        }
        return inquiry;
    }

    public InquiryFile file(String token, long file) {
        return texts.file(view(token).inquiry().getId(), file);
    }

    /**
     * Adds something; an officer who asked can go on with it. Sent again it says nothing twice.
     *
     * @param formKey of the form it was written in
     * @throws CaseMoved when the inquiry is closed
     */
    public void inform(String token, String formKey, Language language, String words) {
        Inquiry inquiry = lock(token);
        if (texts.isAdded(Token.hash(formKey))) {
            return;
        }
        if (!inquiry.getState().isOpen()) {
            throw new CaseMoved();
        }
        texts.addBySender(inquiry, language, words, Token.hash(formKey));
        if (inquiry.getState() == InquiryState.NEEDS_INFORMATION) {
            steps.take(inquiry, InquiryStep.INFORM, null);
        }
    }

    /** Takes the inquiry back; one that was taken back already stays so. @throws CaseMoved when it is closed */
    public void withdraw(String token) {
        Inquiry inquiry = lock(token);
        if (inquiry.getState() != InquiryState.WITHDRAWN) {
            withdraw(inquiry);
        }
    }

    private void withdraw(Inquiry inquiry) {
        steps.take(inquiry, InquiryStep.WITHDRAW, null);
        withdrawn.fire(new InquiryWithdrawn(inquiry.getId()));
    }

    /**
     * Puts the sender's own data right. The address of the mails stays: it was confirmed.
     *
     * @param form of which contact and message count
     * @return what is wrong with it; when there is something, nothing changes
     */
    public List<Complaint> correct(String token, FilledForm form) {
        Inquiry inquiry = lock(token);
        FilledForm all = form.with(InquiryField.EMAIL, inquiry.getSender().getEmail()).with(InquiryField.COUNTRY, inquiry.getCountry());
        List<Complaint> wrong = check.check(all).stream().filter(complaint -> CORRECTABLE.contains(complaint.input())).toList();
        if (wrong.isEmpty()) {
            inquiry.correct(Reception.contact(all), all.get(InquiryField.MESSAGE));
            log.note("CORRECT", InquirySteps.KIND, inquiry.getId(), "", "");
        }
        return wrong;
    }

    /** What is known of the sender goes; an inquiry that is still open is taken back, and the other side of a match hears of it. */
    public void erase(String token) {
        Inquiry inquiry = lock(token);
        texts.erase(inquiry);
        erased.fire(new InquiryErased(inquiry.getId()));
        if (InquiryStep.WITHDRAW.startsFrom(inquiry.getState())) {
            withdraw(inquiry);
        }
    }
}
