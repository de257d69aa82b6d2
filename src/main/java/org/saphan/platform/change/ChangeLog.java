package org.saphan.platform.change;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.saphan.platform.database.Batch;

/** Writes and reads the feed of what became public. Nothing else invalidates anything. */
@ApplicationScoped
@Transactional
public class ChangeLog {

    /** After the listing was rewritten: the number is taken last, so that the clock's row is locked but shortly. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void append(@Observes @Priority(LAST) ContentChanged change) {
        em.flush();
        em.createNativeQuery("UPDATE change_clock SET sequence = sequence + 1 WHERE id = 1").executeUpdate();
        em.createNativeQuery("""
                        INSERT INTO change_log (sequence, kind, content_id, at)
                        SELECT sequence, ?1, ?2, ?3 FROM change_clock WHERE id = 1
                        """)
                .setParameter(1, change.kind())
                .setParameter(2, change.contentId())
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    void append(@Observes @Priority(LAST) ContentsChanged changes) {
        em.flush();
        em.createNativeQuery("UPDATE change_clock SET sequence = sequence + ?1 WHERE id = 1").setParameter(1, changes.contentIds().size()).executeUpdate();
        long number = position() - changes.contentIds().size();
        Timestamp now = Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        try (Batch rows = new Batch(em.unwrap(Connection.class), "INSERT INTO change_log (sequence, kind, content_id, at) VALUES (?, ?, ?, ?)")) {
            for (long id : changes.contentIds()) {
                rows.add(++number, changes.kind(), id, now);
            }
        }
    }

    /** The number of the last change that is committed; 0 when nothing ever changed. */
    public long position() {
        return ((Number) em.createNativeQuery("SELECT sequence FROM change_clock WHERE id = 1").getSingleResult()).longValue();
    }
}
