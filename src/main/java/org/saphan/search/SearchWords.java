package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.platform.NotFound;
import org.saphan.search.index.Meanings.Meaning;
import org.saphan.search.index.SearchIndex;

/** What editors teach search: words that mean the same, and names that are never cut. It counts when the index is built anew. */
@ApplicationScoped
@Transactional
public class SearchWords implements WordSource {

    /** The kind under which the change log says that names of codes have changed. Contents are found by them, so each node builds its index anew. */
    public static final String CODES = "taxonomy";

    private static final String SYNONYM = "synonym";
    private static final String NAME = "protected_name";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    SearchIndex index;

    @Inject
    Clock clock;

    @Override
    public List<Meaning> meanings() {
        return all().stream().map(Synonym::meaning).toList();
    }

    private List<Synonym> all() {
        return em.createQuery("select s from Synonym s order by s.en, s.th, s.id", Synonym.class).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> names() {
        return em.createNativeQuery("SELECT name FROM protected_name ORDER BY name").getResultList();
    }

    public List<Synonym> synonyms() {
        person.must(Act.USE_DESK, null);
        return all();
    }

    public List<String> protectedNames() {
        person.must(Act.USE_DESK, null);
        return names();
    }

    public Synonym get(long id) {
        person.must(Act.USE_DESK, null);
        Synonym synonym = em.find(Synonym.class, id);
        if (synonym == null) {
            throw new NotFound(SYNONYM, id);
        }
        return synonym;
    }

    /** Adds or changes a row; a stale one is refused by its version. */
    public void keep(Synonym synonym) {
        person.must(Act.KEEP_SEARCH_WORDS, null);
        if (!synonym.isTelling()) {
            throw new SynonymRefused();
        }
        synonym.changed(clock.instant());
        Synonym kept = em.merge(synonym);
        em.flush();
        haveChanged();
        trail.record(new AuditEntry("KEEP_SYNONYM", SYNONYM, kept.getId()).change("", String.join(" = ", kept.getTh(), kept.getJa(), kept.getEn())));
    }

    public void remove(long id) {
        person.must(Act.KEEP_SEARCH_WORDS, null);
        Synonym synonym = get(id);
        em.remove(synonym);
        haveChanged();
        trail.record(new AuditEntry("REMOVE_SYNONYM", SYNONYM, id).change(String.join(" = ", synonym.getTh(), synonym.getJa(), synonym.getEn()), ""));
    }

    /** The same name twice is one. */
    public void protect(String name) {
        person.must(Act.KEEP_SEARCH_WORDS, null);
        String stripped = name.strip();
        if (!stripped.isEmpty()) {
            em.createNativeQuery("INSERT INTO protected_name (name, changed_at) VALUES (?1, ?2) ON DUPLICATE KEY UPDATE changed_at = VALUES(changed_at)")
                    .setParameter(1, stripped).setParameter(2, now()).executeUpdate();
            haveChanged();
            trail.record(new AuditEntry("PROTECT_NAME", NAME, 0).change("", stripped));
        }
    }

    public void unprotect(String name) {
        person.must(Act.KEEP_SEARCH_WORDS, null);
        em.createNativeQuery("DELETE FROM protected_name WHERE name = ?1").setParameter(1, name).executeUpdate();
        haveChanged();
        trail.record(new AuditEntry("UNPROTECT_NAME", NAME, 0).change(name, ""));
    }

    /** Builds the index anew, so that the words count. */
    public void rebuild() {
        person.must(Act.KEEP_SEARCH_WORDS, null);
        trail.record(new AuditEntry("REBUILD_INDEX", "index", 0));
        index.rebuild();
    }

    /** Whether words were changed after the index was built. */
    public boolean isRebuildDue() {
        person.must(Act.USE_DESK, null);
        Instant built = index.state().since();
        return built != null && haveChangedSince(built);
    }

    /** For whoever keeps other words that the index is built with. */
    public void haveChanged() {
        em.createNativeQuery("UPDATE search_words_change SET changed_at = ?1 WHERE id = 1").setParameter(1, now()).executeUpdate();
    }

    boolean haveChangedSince(Instant moment) {
        Number changed = (Number) em.createNativeQuery("SELECT COUNT(*) FROM search_words_change WHERE changed_at > ?1")
                .setParameter(1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC)).getSingleResult();
        return changed.longValue() > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
