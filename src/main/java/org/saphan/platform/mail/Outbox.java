package org.saphan.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Messages that wait to be sent. Putting one in is part of the caller's transaction. */
@ApplicationScoped
@Transactional
public class Outbox {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void put(Mail mail) {
        em.createNativeQuery("INSERT INTO outbox_message (recipient, language, subject, text, created_at, send_after) VALUES (?1, ?2, ?3, ?4, ?5, ?5)")
                .setParameter(1, mail.recipient()).setParameter(2, mail.language()).setParameter(3, mail.subject())
                .setParameter(4, mail.text()).setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }
}
