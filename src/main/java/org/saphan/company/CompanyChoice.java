package org.saphan.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphan.editorial.Vocabulary;
import org.saphan.language.Language;

/** The public companies by name, for facts that name one. */
@ApplicationScoped
@Transactional
public class CompanyChoice implements Vocabulary {

    @PersistenceContext
    EntityManager em;

    @Override
    public boolean has(String list) {
        return Companies.KIND.equals(list);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> options(String list, Language language) {
        Map<String, String> options = new LinkedHashMap<>();
        List<Object[]> rows = em.createNativeQuery("SELECT content_id, title FROM listing WHERE kind = ?1 AND reader = ?2 ORDER BY sort_key")
                .setParameter(1, Companies.KIND).setParameter(2, language.tag()).getResultList();
        rows.forEach(row -> options.put(String.valueOf(row[0]), (String) row[1]));
        return options;
    }
}
