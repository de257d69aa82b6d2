package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;

/** Writes each step of a case into its timeline and into the audit trail, in the transaction that takes it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseLog {

    /** The reason of a withdrawal that nobody typed: the sender of the inquiry, or a party, wants to be forgotten. */
    public static final String SENDER_GONE = "SENDER_GONE";

    /** Its reason is typed, and stays out of the trail, from which nothing can be taken away again. Other reasons are codes. */
    private static final String TYPED = "WITHDRAW";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** @param reason a code or a few words; null for none */
    public void step(String kind, long caseId, Enum<?> step, Enum<?> from, Enum<?> to, String reason) {
        CaseStep taken = new CaseStep(kind, caseId, step, from, to, reason);
        taken.takenBy(person.getPerson(), clock.instant());
        em.persist(taken);
        audit.record(new AuditEntry(step.name(), kind, caseId).change(from, reason == null || step.name().equals(TYPED) && !reason.equals(SENDER_GONE) ? to : to + " " + reason));
    }

    /** Somebody reads personal data of a case. */
    public void read(String kind, long caseId) {
        audit.record(new AuditEntry("READ", kind, caseId));
    }

    /** What else happened to a case that is no step, without personal data in it. */
    public void note(String action, String kind, long caseId, Object before, Object after) {
        audit.record(new AuditEntry(action, kind, caseId).change(before, after));
    }

    /** The oldest first. */
    public List<CaseStep> of(String kind, long caseId) {
        return em.createQuery("select s from CaseStep s left join fetch s.person where s.kind = :kind and s.caseId = :id order by s.id", CaseStep.class)
                .setParameter("kind", kind).setParameter("id", caseId).getResultList();
    }
}
