package org.saphan.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/** Counts how often readers asked for a content in their language; the translators' table sorts by it. */
@ApplicationScoped
@Transactional
public class TranslationWishes {

    @PersistenceContext
    EntityManager em;

    /**
     * Counts one wish, unless the content is there in that language by now.
     *
     * @throws NotFound when nothing is public under that slug
     */
    public void add(String kind, String slug, Language language) {
        Object[] content = find(kind, slug, language);
        if (!language.tag().equals(content[1])) {
            em.createNativeQuery("""
                            INSERT INTO translation_wish (kind, content_id, language, wishes) VALUES (?1, ?2, ?3, 1)
                            ON DUPLICATE KEY UPDATE wishes = wishes + 1
                            """)
                    .setParameter(1, kind).setParameter(2, content[0]).setParameter(3, language.tag()).executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private Object[] find(String kind, String slug, Language reader) {
        return ((List<Object[]>) em.createNativeQuery("SELECT content_id, shown FROM listing WHERE kind = ?1 AND slug = ?2 AND reader = ?3")
                .setParameter(1, kind).setParameter(2, slug).setParameter(3, reader.tag()).getResultList())
                .stream().findFirst().orElseThrow(() -> new NotFound(kind, slug));
    }
}
