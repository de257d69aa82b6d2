package org.saphan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * The end of the chain of entries. Its row is locked before anything else of the trail is read or written and until
 * the transaction ends, so the order of the entries is the order of the commits, and nobody waits in a circle.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditChain {

    @PersistenceContext
    EntityManager em;

    /** @return the hash of the last entry */
    String lock() {
        return (String) em.createNativeQuery("SELECT last_hash FROM audit_chain WHERE id = 1 FOR UPDATE").getSingleResult();
    }

    /** Flushed at once: EclipseLink writes the new rows of a transaction in no particular order. */
    void append(AuditEntry entry) {
        String last = lock();
        em.createNativeQuery("UPDATE audit_chain SET last_hash = ?1 WHERE id = 1").setParameter(1, entry.chain(last)).executeUpdate();
        em.persist(entry);
        em.flush();
    }
}
