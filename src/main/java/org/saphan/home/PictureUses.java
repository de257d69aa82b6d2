package org.saphan.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphan.editorial.Vocabulary;
import org.saphan.language.Language;
import org.saphan.media.MediaUse;

/** Which contents show which pictures, and which pictures they may show: between the library and the contents, which do not know each other. */
@ApplicationScoped
@Transactional
public class PictureUses implements MediaUse, Vocabulary {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Place> of(long mediaId) {
        List<Object[]> rows = em.createNativeQuery("""
                        SELECT 'company', id, slug FROM company WHERE picture_id = ?1
                        UNION ALL SELECT 'news', id, slug FROM news WHERE picture_id = ?1
                        UNION ALL SELECT 'event', id, slug FROM event WHERE picture_id = ?1
                        """).setParameter(1, mediaId).getResultList();
        return rows.stream().map(row -> new Place((String) row[0], ((Number) row[1]).longValue(), (String) row[2])).toList();
    }

    @Override
    public boolean has(String list) {
        return "picture".equals(list);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> options(String list, Language language) {
        Map<String, String> options = new LinkedHashMap<>();
        List<Object[]> rows = em.createNativeQuery("SELECT id, name FROM media WHERE media_type LIKE 'image/%' ORDER BY id DESC").setMaxResults(MOST).getResultList();
        rows.forEach(row -> options.put(String.valueOf(row[0]), (String) row[1]));
        return options;
    }
}
