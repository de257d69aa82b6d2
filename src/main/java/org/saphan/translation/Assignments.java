package org.saphan.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.language.Language;

/** Who translates what into which language, and until when. */
@ApplicationScoped
@Transactional
public class Assignments {

    /**
     * Somebody's task.
     *
     * @param due null when there is no hurry
     */
    public record Assignment(long person, String name, LocalDate due) {

        public long getPerson() {
            return person;
        }

        public String getName() {
            return name;
        }

        public LocalDate getDue() {
            return due;
        }
    }

    /** One of one's own tasks. */
    public record Task(ContentRow content, Language language, LocalDate due) {

        public ContentRow getContent() {
            return content;
        }

        public Language getLanguage() {
            return language;
        }

        public LocalDate getDue() {
            return due;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentTypes types;

    @Inject
    Contents contents;

    @Inject
    CurrentPerson current;

    @Inject
    AuditTrail trail;

    @SuppressWarnings("unchecked")
    public Optional<Assignment> of(String kind, long contentId, Language language) {
        List<Object[]> rows = em.createNativeQuery("""
                        SELECT a.person_id, p.display_name, a.due_on FROM translation_assignment a JOIN person p ON p.id = a.person_id
                        WHERE a.kind = ?1 AND a.content_id = ?2 AND a.language = ?3
                        """).setParameter(1, kind).setParameter(2, contentId).setParameter(3, language.tag()).getResultList();
        return rows.stream().findFirst().map(row -> new Assignment(((Number) row[0]).longValue(), (String) row[1], day(row[2])));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }

    /** @param person null to take the task from whoever has it */
    public void assign(String kind, long contentId, Language language, Long person, LocalDate due) {
        current.must(Act.ASSIGN_TRANSLATION, language);
        em.createNativeQuery("DELETE FROM translation_assignment WHERE kind = ?1 AND content_id = ?2 AND language = ?3")
                .setParameter(1, kind).setParameter(2, contentId).setParameter(3, language.tag()).executeUpdate();
        if (person != null) {
            em.createNativeQuery("INSERT INTO translation_assignment (kind, content_id, language, person_id, due_on) VALUES (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, kind).setParameter(2, contentId).setParameter(3, language.tag()).setParameter(4, person).setParameter(5, due).executeUpdate();
        }
        trail.record(new AuditEntry("ASSIGN", kind, contentId).change("", person + " " + language.tag() + " " + due));
    }

    /** The people who may write in a language, by id. */
    @SuppressWarnings("unchecked")
    public Map<Long, String> translators(Language language) {
        current.must(Act.USE_DESK, null);
        Map<Long, String> people = new LinkedHashMap<>();
        List<Object[]> rows = em.createNativeQuery("""
                        SELECT DISTINCT p.id, p.display_name FROM person p JOIN person_duty d ON d.person_id = p.id
                        WHERE p.active AND p.password_hash IS NOT NULL AND d.duty IN ('TRANSLATE', 'WRITE') AND d.language IN ('', ?1) ORDER BY p.display_name
                        """).setParameter(1, language.tag()).getResultList();
        rows.forEach(row -> people.put(((Number) row[0]).longValue(), (String) row[1]));
        return people;
    }

    /** What the person who asks is to translate and has not submitted yet, the most urgent first. */
    @SuppressWarnings("unchecked")
    public List<Task> own() {
        List<Object[]> rows = em.createNativeQuery("""
                        SELECT kind, content_id, language, due_on FROM translation_assignment WHERE person_id = ?1 ORDER BY due_on IS NULL, due_on LIMIT 50
                        """).setParameter(1, current.id()).getResultList();
        List<Task> tasks = new ArrayList<>();
        for (Object[] row : rows) {
            Language language = Language.find((String) row[2]).orElseThrow();
            ContentRow content = contents.row(types.get((String) row[0]), ((Number) row[1]).longValue());
            switch (content.standing(language).status()) {
                case MISSING, IN_WORK, OUTDATED -> tasks.add(new Task(content, language, day(row[3])));
                default -> { }
            }
        }
        return tasks;
    }
}
