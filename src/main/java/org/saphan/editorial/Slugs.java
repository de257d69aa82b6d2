package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.saphan.platform.Moved;
import org.saphan.platform.NotFound;

/** The slugs that contents had before. An address that was given out stays good. */
@ApplicationScoped
@Transactional
public class Slugs {

    @PersistenceContext
    EntityManager em;

    /** The slug under which a content is public now that was once public under this one. */
    @SuppressWarnings("unchecked")
    public Optional<String> successor(String kind, String former) {
        return em.createNativeQuery("""
                        SELECT l.slug FROM slug_redirect r
                        JOIN listing l ON l.kind = r.kind AND l.content_id = r.content_id
                        WHERE r.kind = ?1 AND r.slug = ?2 LIMIT 1
                        """)
                .setParameter(1, kind).setParameter(2, former)
                .getResultStream().map(String.class::cast).findFirst();
    }

    /** What to throw when nothing is live under a slug: it moved, or it is not there. */
    public RuntimeException lost(String kind, String slug) {
        return successor(kind, slug).<RuntimeException>map(now -> new Moved(kind, now)).orElseGet(() -> new NotFound(kind, slug));
    }

    /** Remembers that a content had this slug. */
    public void retire(String kind, String former, long contentId) {
        em.createNativeQuery("REPLACE INTO slug_redirect (kind, slug, content_id) VALUES (?1, ?2, ?3)")
                .setParameter(1, kind).setParameter(2, former).setParameter(3, contentId)
                .executeUpdate();
    }
}
