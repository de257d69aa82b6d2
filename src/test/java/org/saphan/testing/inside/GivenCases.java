package org.saphan.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.saphan.account.Token;
import org.saphan.inquiry.Consent;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.InquirySteps;
import org.saphan.inquiry.Suspicion;
import org.saphan.language.Language;

/** What a test of cases starts from: inquiries that were confirmed, and perhaps went further. */
@ApplicationScoped
@Transactional
public class GivenCases {

    @PersistenceContext
    EntityManager em;

    @Inject
    InquirySteps steps;

    /** A sender of their own, as nobody else. */
    public static Contact sender() {
        String name = UUID.randomUUID().toString();
        return new Contact("Hanako Sato", null, "Company " + name, null, name + "@sender.test", null);
    }

    /** An inquiry in English that waits at a desk. */
    public Inquiry received(Language desk) {
        return received(desk, Language.EN, sender(), "We look for a partner. " + UUID.randomUUID());
    }

    public Inquiry received(Language desk, Language language, Contact sender, String message) {
        Inquiry inquiry = unconfirmed(desk, language, sender, message);
        steps.take(inquiry, InquiryStep.CONFIRM, null);
        em.flush();
        return inquiry;
    }

    public Inquiry unconfirmed(Language desk, Language language, Contact sender, String message) {
        Inquiry inquiry = new Inquiry(Token.hash(UUID.randomUUID().toString()), language, desk, sender, "JP", false)
                .consented(new Consent("test", Instant.now().truncatedTo(ChronoUnit.MILLIS))).judged(new Suspicion(0, List.of(), Token.hash(message)));
        inquiry.about(inquiry.getSubject(), message);
        em.persist(inquiry);
        em.flush();
        return inquiry;
    }

    /** An inquiry with which these steps were taken after it was received. */
    public Inquiry after(Language desk, InquiryStep... taken) {
        Inquiry inquiry = received(desk);
        for (InquiryStep step : taken) {
            steps.take(inquiry, step, null);
        }
        em.flush();
        return inquiry;
    }

    /** As it stands now. */
    public Inquiry now(Inquiry inquiry) {
        return em.find(Inquiry.class, inquiry.getId());
    }
}
