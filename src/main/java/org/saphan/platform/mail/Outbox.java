package org.saphan.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8) ON DUPLICATE KEY UPDATE id = id
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

    /** Sends one that failed again, with all its tries; nothing happens to others. */
    public void again(long id) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        if (message == null) {
            throw new NotFound("mail", id);
        }
        message.again(clock.instant());
    }
}
