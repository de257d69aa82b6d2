package org.saphan.industry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphan.editorial.Vocabulary;
import org.saphan.language.Language;
import org.saphan.platform.change.ChangeSeen;

/**
 * The codes that everything is classified by, with their names in each language: a few hundred words that
 * every page needs, kept in memory and read anew after the change feed has moved on.
 */
@ApplicationScoped
@Transactional
public class Taxonomy implements Vocabulary {

    /** @param group an industry's programme or a region's country; empty for the others */
    public record Term(String code, String group, Map<Language, String> names) {

        public String name(Language language) {
            return names.get(language);
        }
    }

    private record Loaded(Map<String, Map<String, Term>> lists) {
    }

    @PersistenceContext
    EntityManager em;

    private volatile Loaded loaded;

    public String industry(String code, Language language) {
        return name("industry", code, language);
    }

    public String region(String code, Language language) {
        return name("region", code, language);
    }

    /** The name of a code in one of the lists {@code industry, region, cooperation, certification}; null for an unknown one. */
    public String name(String list, String code, Language language) {
        Term term = code == null ? null : list(list).get(code);
        return term == null ? null : term.name(language);
    }

    /** All terms of a list by code, in their set order. */
    public Map<String, Term> list(String list) {
        Loaded now = loaded;
        if (now == null) {
            now = load();
            loaded = now;
        }
        return now.lists().get(list);
    }

    @Override
    public boolean has(String list) {
        return list(list) != null;
    }

    @Override
    public Map<String, String> options(String list, Language language) {
        Map<String, String> options = new LinkedHashMap<>();
        list(list).forEach((code, term) -> options.put(code, term.name(language)));
        return options;
    }

    /** Something changed; it may have been a name. Read at once, so that no page has to wait for it. */
    void readAnew(@Observes ChangeSeen change) {
        loaded = load();
    }

    private Loaded load() {
        Map<String, Map<String, Term>> lists = new LinkedHashMap<>();
        lists.put("industry", read("SELECT i.code, i.programme, l.language, l.name FROM industry i JOIN industry_label l ON l.code = i.code ORDER BY i.position"));
        lists.put("region", read("SELECT r.code, r.country, l.language, l.name FROM region r JOIN region_label l ON l.code = r.code ORDER BY r.position"));
        lists.put("cooperation", read("SELECT c.code, '', l.language, l.name FROM cooperation_type c JOIN cooperation_type_label l ON l.code = c.code ORDER BY c.position"));
        lists.put("certification", read("SELECT c.code, '', l.language, l.name FROM certification c JOIN certification_label l ON l.code = c.code ORDER BY c.position"));
        return new Loaded(lists);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Term> read(String sql) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Object[] row : new ArrayList<>((List<Object[]>) em.createNativeQuery(sql).getResultList())) {
            terms.computeIfAbsent((String) row[0], code -> new Term(code, (String) row[1], new EnumMap<>(Language.class)))
                    .names().put(Language.find((String) row[2]).orElseThrow(), (String) row[3]);
        }
        return terms;
    }
}
