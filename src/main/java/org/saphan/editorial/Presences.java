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
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;

/** Who has which words open, so that two editors of the same words see each other before they collide. */
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

    /** Says that this person has the words open, and tells who else has. */
    @SuppressWarnings("unchecked")
    public List<String> besides(String kind, long contentId, Language language) {
        person.must(Act.USE_DESK, null);
        Instant now = clock.instant();
        em.createNativeQuery("REPLACE INTO presence (kind, content_id, person_id, seen_at, language) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, kind).setParameter(2, contentId).setParameter(3, person.id()).setParameter(4, utc(now)).setParameter(5, language.tag()).executeUpdate();
        return em.createNativeQuery("""
                        SELECT p.display_name FROM presence s JOIN person p ON p.id = s.person_id
                        WHERE s.kind = ?1 AND s.content_id = ?2 AND s.person_id <> ?3 AND s.seen_at > ?4 AND s.language = ?5 ORDER BY p.display_name
                        """)
                .setParameter(1, kind).setParameter(2, contentId).setParameter(3, person.id()).setParameter(4, utc(now.minus(FRESH))).setParameter(5, language.tag()).getResultList();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
