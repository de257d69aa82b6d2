package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    Clock clock;

    /** The oldest first. */
    public List<InquiryMessage> messages(long inquiry) {
        return em.createQuery("select m from InquiryMessage m left join fetch m.person where m.inquiry.id = :id order by m.id", InquiryMessage.class)
                .setParameter("id", inquiry).getResultList();
    }

    /** An officer says something; so does the sender, when nobody is signed in. */
    public InquiryMessage add(Inquiry inquiry, InquiryMessage.Kind kind, Language language, String words) {
        InquiryMessage message = new InquiryMessage(inquiry, kind, language, words, clock.instant()).by(person.getPerson());
        em.persist(message);
        log.note("SAY", InquirySteps.KIND, inquiry.getId(), "", kind);
        return message;
    }

    public List<InquiryFile> files(long inquiry) {
        return em.createQuery("select f from InquiryFile f where f.inquiry.id = :id order by f.id", InquiryFile.class).setParameter("id", inquiry).getResultList();
    }

    /** @throws NotFound when the inquiry has no such file */
    public InquiryFile file(long inquiry, long file) {
        return files(inquiry).stream().filter(each -> each.getId() == file).findFirst().orElseThrow(() -> new NotFound("file", file));
    }
}
