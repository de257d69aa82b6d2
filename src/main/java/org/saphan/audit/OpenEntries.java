package org.saphan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Changes that go on. Every save keeps here, in its own transaction, how the edition was before the first save and how
 * it is now; the entry is written when the writing ends. Rows are read with a lock, for what the transaction saw
 * before it had the chain may be over.
 */
@ApplicationScoped
@Transactional
public class OpenEntries {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditChain chain;

    @Inject
    Clock clock;

    void add(AuditEntry save, long person) {
        chain.lock();
        Instant now = clock.instant();
        Optional<OpenEntry> open = of(save.getKind(), save.getEdition());
        if (open.isPresent() && open.get().goesOn(save, person, now)) {
            open.get().add(save, now);
        } else {
            open.ifPresent(this::close);
            em.persist(new OpenEntry(save, person, now));
        }
    }

    /** Something else happens to the edition: what was written before comes before it in the trail. */
    void close(String kind, Long edition) {
        chain.lock();
        of(kind, edition).ifPresent(this::close);
    }

    void closeAllOf(long person) {
        chain.lock();
        locked(em.createQuery("select o from OpenEntry o where o.person = :person order by o.id", OpenEntry.class)
                .setParameter("person", person)).forEach(this::close);
    }

    /** Those that nobody has saved to for a while, or that have been open for long. */
    public List<Long> ended() {
        Instant now = clock.instant();
        return em.createQuery("select o.id from OpenEntry o where o.last < :idle or o.began < :longest order by o.last", Long.class)
                .setParameter("idle", now.minus(OpenEntry.IDLE)).setParameter("longest", now.minus(OpenEntry.LONGEST)).getResultList();
    }

    /** Unless somebody went on meanwhile, or another node was quicker. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void closeEnded(long id) {
        chain.lock();
        locked(em.createQuery("select o from OpenEntry o where o.id = :id", OpenEntry.class).setParameter("id", id)).stream()
                .filter(open -> open.hasEnded(clock.instant())).forEach(this::close);
    }

    private Optional<OpenEntry> of(String kind, Long edition) {
        return locked(em.createQuery("select o from OpenEntry o where o.kind = :kind and o.edition = :edition", OpenEntry.class)
                .setParameter("kind", kind).setParameter("edition", edition)).stream().findFirst();
    }

    private static List<OpenEntry> locked(TypedQuery<OpenEntry> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private void close(OpenEntry open) {
        chain.append(open.closed());
        em.remove(open);
        em.flush();
    }
}
