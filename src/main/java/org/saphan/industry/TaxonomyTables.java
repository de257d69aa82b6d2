package org.saphan.industry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphan.industry.Taxonomy.Term;
import org.saphan.language.Language;

/** Reads the codes with their names. Apart from the taxonomy, which every page asks some hundred times and which needs no transaction. */
@ApplicationScoped
@Transactional
class TaxonomyTables {

    @PersistenceContext
    EntityManager em;

    Map<String, Map<String, Term>> read() {
        Map<String, Map<String, Term>> lists = new LinkedHashMap<>();
        lists.put("industry", read("SELECT i.code, i.programme, l.language, l.name FROM industry i JOIN industry_label l ON l.code = i.code ORDER BY i.position"));
        lists.put("region", read("SELECT r.code, r.country, l.language, l.name FROM region r JOIN region_label l ON l.code = r.code ORDER BY r.position"));
        lists.put("cooperation", read("SELECT c.code, '', l.language, l.name FROM cooperation_type c JOIN cooperation_type_label l ON l.code = c.code ORDER BY c.position"));
        lists.put("certification", read("SELECT c.code, '', l.language, l.name FROM certification c JOIN certification_label l ON l.code = c.code ORDER BY c.position"));
        return lists;
    }

    /** Those of an industry as they are now, within the transaction that may have changed them. */
    Map<Language, String> names(String industry) {
        return terms(em.createNativeQuery("SELECT code, '', language, name FROM industry_label WHERE code = ?1").setParameter(1, industry)).get(industry).names();
    }

    private Map<String, Term> read(String sql) {
        return terms(em.createNativeQuery(sql));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Term> terms(Query query) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            terms.computeIfAbsent((String) row[0], code -> new Term(code, (String) row[1], new EnumMap<>(Language.class)))
                    .names().put(Language.find((String) row[2]).orElseThrow(), (String) row[3]);
        }
        return terms;
    }
}
