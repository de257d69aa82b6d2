package org.saphan.industry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.change.ContentChanged;
import org.saphan.search.SearchWords;

/** The codes that everything is classified by, as administrators keep them. Codes stay; their names change. */
@ApplicationScoped
@Transactional
public class ReferenceData {

    /** The lists, in the order of the desk's page. */
    public static final List<String> LISTS = List.of("industry", "region", "cooperation", "certification");

    /** Lists to which terms may be added; industries and regions are given by others. */
    private static final Map<String, String> EXTENSIBLE = Map.of("cooperation", "cooperation_type", "certification", "certification");
    private static final Map<String, String> LABELS = Map.of("industry", "industry_label", "region", "region_label",
            "cooperation", "cooperation_type_label", "certification", "certification_label");
    private static final int LONGEST = 120;

    @PersistenceContext
    EntityManager em;

    @Inject
    Taxonomy taxonomy;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    SearchWords searched;

    @Inject
    Event<ContentChanged> changed;

    public List<Taxonomy.Term> terms(String list) {
        person.must(Act.MANAGE_REFERENCE, null);
        Map<String, Taxonomy.Term> terms = taxonomy.list(list);
        if (terms == null) {
            throw new NotFound("list", list);
        }
        Collection<Taxonomy.Term> all = terms.values();
        return new ArrayList<>(all);
    }

    public boolean isExtensible(String list) {
        return EXTENSIBLE.containsKey(list);
    }

    /** @throws NameRefused when a language has no name, or one that is too long */
    public void rename(String list, String code, Map<String, String> names) {
        person.must(Act.MANAGE_REFERENCE, null);
        Taxonomy.Term before = terms(list).stream().filter(term -> term.code().equals(code)).findFirst().orElseThrow(() -> new NotFound(list, code));
        write(list, code, names);
        trail.record(new AuditEntry("RENAME_TERM", list, 0).change(code + " " + before.names(), code + " " + names));
        announce(list, code);
    }

    /** @throws NameRefused when the code is none, or in use */
    public void add(String list, String code, Map<String, String> names) {
        person.must(Act.MANAGE_REFERENCE, null);
        String table = EXTENSIBLE.get(list);
        if (table == null || code == null || !code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 60 || taxonomy.list(list).containsKey(code)) {
            throw new NameRefused();
        }
        em.createNativeQuery(String.format("INSERT INTO %s (code, position) SELECT ?1, COALESCE(MAX(position), 0) + 1 FROM %s", table, table))
                .setParameter(1, code).executeUpdate();
        write(list, code, names);
        trail.record(new AuditEntry("ADD_TERM", list, 0).change("", code + " " + names));
        announce(list, code);
    }

    private void write(String list, String code, Map<String, String> names) {
        for (Language language : Language.values()) {
            String name = names.get(language.tag()) == null ? "" : names.get(language.tag()).strip();
            if (name.isEmpty() || name.length() > LONGEST) {
                throw new NameRefused();
            }
            em.createNativeQuery(String.format("REPLACE INTO %s (code, language, name) VALUES (?1, ?2, ?3)", LABELS.get(list)))
                    .setParameter(1, code).setParameter(2, language.tag()).setParameter(3, name).executeUpdate();
        }
    }

    /** The profile of an industry is listed under its name; other names stand on pages, and in the index with all that carries their code. */
    private void announce(String list, String code) {
        em.flush();
        searched.haveChanged();
        changed.fire(new ContentChanged(SearchWords.CODES, 0));
        if (IndustryProfiles.KIND.equals(list)) {
            Number id = (Number) em.createNativeQuery("SELECT id FROM industry WHERE code = ?1").setParameter(1, code).getSingleResult();
            changed.fire(new ContentChanged(IndustryProfiles.KIND, id.longValue()));
        }
    }
}
