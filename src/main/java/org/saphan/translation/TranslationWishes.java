package org.saphan.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/** Counts how often readers asked for a content in their language; the translators' table sorts by it. */
@ApplicationScoped
@Transactional
public class TranslationWishes {

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when nothing is public under that slug */
    public void add(String kind, String slug, Language language) {
        int added = em.createNativeQuery("""
                        INSERT INTO translation_wish (kind, content_id, language, wishes)
                        SELECT kind, content_id, ?3, 1 FROM listing WHERE kind = ?1 AND slug = ?2 AND reader = ?3
                        ON DUPLICATE KEY UPDATE wishes = wishes + 1
                        """)
                .setParameter(1, kind).setParameter(2, slug).setParameter(3, language.tag()).executeUpdate();
        if (added == 0) {
            throw new NotFound(kind, slug);
        }
    }
}
