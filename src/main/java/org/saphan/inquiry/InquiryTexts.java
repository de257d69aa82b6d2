package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/** What was said about inquiries and what came with them. Asks no duty: the callers do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InquiryTexts {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    CaseLog log;

    @Inject
    CaseLinks links;

    @Inject
    CaseMails mails;

    @Inject
    Clock clock;

    /** The oldest first. */
    public List<InquiryMessage> messages(long inquiry) {
        return em.createQuery("select m from InquiryMessage m left join fetch m.person where m.inquiry.id = :id order by m.id", InquiryMessage.class)
                .setParameter("id", inquiry).getResultList();
    }

    /** An officer says something. */
    public InquiryMessage add(Inquiry inquiry, InquiryMessage.Kind kind, Language language, String words) {
        return keep(new InquiryMessage(inquiry, kind, language, words, clock.instant()).by(person.getPerson()));
    }

    /** The sender says something. @param formKey digest of the form's own key */
    void addBySender(Inquiry inquiry, Language language, String words, String formKey) {
        keep(new InquiryMessage(inquiry, InquiryMessage.Kind.INFORMATION, language, words, clock.instant()).from(formKey));
    }

    private InquiryMessage keep(InquiryMessage message) {
        em.persist(message);
        log.note("SAY", InquirySteps.KIND, message.getInquiry().getId(), "", message.getKind());
        return message;
    }

    /** Whether a form that adds something was sent already. @param formKey its digest */
    boolean isAdded(String formKey) {
        return em.createQuery("select count(m) from InquiryMessage m where m.formKey = :key", Long.class).setParameter("key", formKey).getSingleResult() > 0;
    }

    public List<InquiryFile> files(long inquiry) {
        return em.createQuery("select f from InquiryFile f where f.inquiry.id = :id order by f.id", InquiryFile.class).setParameter("id", inquiry).getResultList();
    }

    /** @throws NotFound when the inquiry has no such file */
    public InquiryFile file(long inquiry, long file) {
        return files(inquiry).stream().filter(each -> each.getId() == file).findFirst().orElseThrow(() -> new NotFound("file", file));
    }

    /** Forgets who wrote an inquiry, what was said about it and what came with it; mails and links about it, too. What is counted stays. */
    public void erase(Inquiry inquiry) {
        if (inquiry.getSender().getEmail() != null) {
            mails.forget(SenderMails.thread(inquiry), inquiry.getSender().getEmail());
        }
        em.createQuery("delete from InquiryFile f where f.inquiry = :inquiry").setParameter("inquiry", inquiry).executeUpdate();
        em.createQuery("delete from InquiryMessage m where m.inquiry = :inquiry").setParameter("inquiry", inquiry).executeUpdate();
        Instant now = clock.instant();
        inquiry.becomeAnonymous(now);
        links.revoke(CaseLinks.Purpose.CONFIRM, inquiry.getId());
        links.revoke(CaseLinks.Purpose.STATUS, inquiry.getId());
        log.note("ERASE", InquirySteps.KIND, inquiry.getId(), "", "");
    }
}
