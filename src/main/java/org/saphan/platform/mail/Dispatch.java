package org.saphan.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives each mail that is due to one node alone, and notes what became of it; every step is a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Dispatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The mail that waits longest. No other node gets it until its claim has run out, as it does when this one dies. */
    @SuppressWarnings("unchecked")
    public Optional<OutboxMessage> claim(String node) {
        Instant now = clock.instant();
        List<OutboxMessage> due = em.createNativeQuery("""
                        SELECT * FROM outbox_message WHERE sent_at IS NULL AND failed_at IS NULL AND send_after <= ?1
                        AND (claimed_until IS NULL OR claimed_until <= ?1) ORDER BY send_after LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, OutboxMessage.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).getResultList();
        due.forEach(message -> message.claim(node, now));
        return due.stream().findFirst();
    }

    public void sent(long id) {
        change(id, message -> message.sent(clock.instant()));
    }

    /** @param forGood when another try would fail, too */
    public void failed(long id, String error, boolean forGood) {
        change(id, message -> message.failed(error, forGood, clock.instant()));
    }

    /** Lets other nodes send what this one has claimed. */
    public void handBack(String node) {
        em.createQuery("update OutboxMessage m set m.claimedBy = null, m.claimedUntil = null where m.claimedBy = :node")
                .setParameter("node", node).executeUpdate();
    }

    private void change(long id, Consumer<OutboxMessage> change) {
        Optional.ofNullable(em.find(OutboxMessage.class, id)).ifPresent(change);
    }
}
