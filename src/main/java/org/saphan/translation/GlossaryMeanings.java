package org.saphan.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saphan.language.Language;
import org.saphan.search.WordSource;
import org.saphan.search.index.Meanings.Meaning;

/** What the glossary calls the same in several languages, search finds by each of its names. */
@ApplicationScoped
@Transactional
class GlossaryMeanings implements WordSource {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Meaning> meanings() {
        return em.createQuery("select t from GlossaryTerm t", GlossaryTerm.class).getResultList().stream().map(GlossaryMeanings::meaning).toList();
    }

    private static Meaning meaning(GlossaryTerm term) {
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, term.in(language).isBlank() ? List.of() : List.of(term.in(language)));
        }
        return new Meaning(words);
    }
}
