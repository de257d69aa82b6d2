package org.saphan.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.search.SearchWords;

/** The terms that translations use alike. */
@ApplicationScoped
@Transactional
public class Glossary {

    private static final String KIND = "glossary";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    SearchWords searched;

    /** @param words part of a term in any language; empty for all */
    public List<GlossaryTerm> find(String words) {
        person.must(Act.USE_DESK, null);
        return em.createQuery("select t from GlossaryTerm t where t.th like :w or t.ja like :w or lower(t.en) like :w or lower(t.note) like :w order by t.en, t.id", GlossaryTerm.class)
                .setParameter("w", "%" + words.strip().toLowerCase(java.util.Locale.ROOT) + "%").setMaxResults(500).getResultList();
    }

    /** The terms that stand in both languages. */
    public List<GlossaryTerm> between(Language from, Language to) {
        return find("").stream().filter(term -> !term.in(from).isBlank() && !term.in(to).isBlank()).toList();
    }

    public GlossaryTerm get(long id) {
        person.must(Act.USE_DESK, null);
        GlossaryTerm term = em.find(GlossaryTerm.class, id);
        if (term == null) {
            throw new NotFound(KIND, id);
        }
        return term;
    }

    /** Adds or changes a term; a stale one is refused by its version. */
    public GlossaryTerm keep(GlossaryTerm term) {
        person.must(Act.KEEP_GLOSSARY, null);
        GlossaryTerm kept = em.merge(term);
        em.flush();
        searched.haveChanged();
        trail.record(new AuditEntry("KEEP_TERM", KIND, kept.getId()).change("", String.join(" | ", kept.getTh(), kept.getJa(), kept.getEn())));
        return kept;
    }

    public void remove(long id) {
        person.must(Act.KEEP_GLOSSARY, null);
        GlossaryTerm term = get(id);
        em.remove(term);
        searched.haveChanged();
        trail.record(new AuditEntry("REMOVE_TERM", KIND, id).change(String.join(" | ", term.getTh(), term.getJa(), term.getEn()), ""));
    }
}
