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

    /** Flushed at once: EclipseLink writes the new rows of a transaction in no particular order, and the trail is one. */
    public void record(AuditEntry entry) {
        entry.madeBy(person.id(), clock.instant());
        em.persist(entry);
        em.flush();
    }
}
