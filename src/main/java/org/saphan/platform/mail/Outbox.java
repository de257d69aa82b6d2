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
import org.saphan.platform.NotFound;

/**
 * Mails that wait to be sent, and those that were. Putting one in is part of the caller's transaction and never sends.
 * Who may read it is not known here: ask before.
 */
@ApplicationScoped
@Transactional
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void put(Mail mail) {
        em.persist(new OutboxMessage(mail, clock.instant()));
    }

    /**
     * Puts the mail in unless one with this key was put in before, by anybody at any time.
     *
     * @param key what the mail is about, such as {@code inquiry-126-reminder-1}
     */
    public void putOnce(String key, Mail mail) {
        em.createNativeQuery("""
                        INSERT INTO outbox_message (only_once, recipient, language, subject, text, html, created_at, send_after, thread)
                        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8 FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM outbox_key WHERE only_once = ?1)
                        ON DUPLICATE KEY UPDATE outbox_message.id = outbox_message.id
                        """)
                .setParameter(1, key).setParameter(2, mail.recipient()).setParameter(3, mail.language()).setParameter(4, mail.subject())
                .setParameter(5, mail.text()).setParameter(6, mail.html())
                .setParameter(7, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).setParameter(8, mail.thread()).executeUpdate();
    }

    /** Takes all mails of a thread out, sent or not: whom they were for is to be forgotten. */
    public void forget(String thread) {
        em.createQuery("delete from OutboxMessage m where m.thread = :thread").setParameter("thread", thread).executeUpdate();
    }

    /** The newest first. */
    public List<OutboxMessage> latest(int first, int count) {
        return em.createQuery("select m from OutboxMessage m order by m.id desc", OutboxMessage.class)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    public long count() {
        return em.createQuery("select count(m) from OutboxMessage m", Long.class).getSingleResult();
    }

    /** Since when the mail waits that waits longest; empty when none does. */
    public Optional<Instant> oldestWaiting() {
        return em.createQuery("select m.createdAt from OutboxMessage m where m.sentAt is null and m.failedAt is null order by m.createdAt", Instant.class)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * Clears away what was sent before a time; what waits or failed stays. Keys stay for good, and are kept first:
     * whoever puts a mail in at this moment waits for that.
     *
     * @return how many
     */
    public int clear(Instant before) {
        LocalDateTime time = LocalDateTime.ofInstant(before, ZoneOffset.UTC);
        em.createNativeQuery("INSERT IGNORE INTO outbox_key (only_once) SELECT only_once FROM outbox_message WHERE sent_at < ?1 AND only_once IS NOT NULL")
                .setParameter(1, time).executeUpdate();
        return em.createNativeQuery("DELETE FROM outbox_message WHERE sent_at < ?1").setParameter(1, time).executeUpdate();
    }

    /** Sends one that failed again, with all its tries; nothing happens to others. */
    public void again(long id) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        if (message == null) {
            throw new NotFound("mail", id);
        }
        message.again(clock.instant());
    }
}
