package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.saphan.account.CurrentPerson;

/** Who has which edition open, so that two editors of one edition see each other before they collide. */
@ApplicationScoped
@Transactional
public class Presences {

    /** A browser says so every few seconds; after this it is taken to be closed. */
    private static final Duration FRESH = Duration.ofSeconds(25);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** Says that this person has the edition open, and tells who else has. */
    @SuppressWarnings("unchecked")
    public List<String> besides(String kind, long editionId) {
        Instant now = clock.instant();
        em.createNativeQuery("REPLACE INTO presence (kind, edition_id, person_id, seen_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, kind).setParameter(2, editionId).setParameter(3, person.id()).setParameter(4, utc(now)).executeUpdate();
        return em.createNativeQuery("""
                        SELECT p.display_name FROM presence s JOIN person p ON p.id = s.person_id
                        WHERE s.kind = ?1 AND s.edition_id = ?2 AND s.person_id <> ?3 AND s.seen_at > ?4 ORDER BY p.display_name
                        """)
                .setParameter(1, kind).setParameter(2, editionId).setParameter(3, person.id()).setParameter(4, utc(now.minus(FRESH))).getResultList();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
