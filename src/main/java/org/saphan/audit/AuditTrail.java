package org.saphan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.account.CurrentPerson;

/** Records who did what, in the transaction that does it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /**
     * The chain's row stays locked until the transaction ends, so the order of the entries is the order of the
     * commits. Flushed at once: EclipseLink writes the new rows of a transaction in no particular order.
     */
    public void record(AuditEntry entry) {
        entry.madeBy(person.isKnown() ? person.id() : null, clock.instant());
        String last = (String) em.createNativeQuery("SELECT last_hash FROM audit_chain WHERE id = 1 FOR UPDATE").getSingleResult();
        em.createNativeQuery("UPDATE audit_chain SET last_hash = ?1 WHERE id = 1").setParameter(1, entry.chain(last)).executeUpdate();
        em.persist(entry);
        em.flush();
    }
}
