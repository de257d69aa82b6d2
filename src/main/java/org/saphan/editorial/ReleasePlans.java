package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/**
 * Which languages of a content wait for each other, and perhaps for a time, so that the public gets all of them in
 * the same second or none. What is not complete at its time goes as soon as it is.
 */
@ApplicationScoped
@Transactional
public class ReleasePlans {

    /** A plan whose time has come. */
    public record Due(String kind, long contentId, Instant time) {

        public String getKind() {
            return kind;
        }

        public long getContentId() {
            return contentId;
        }

        public Instant getTime() {
            return time;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The languages that go live together; empty when each goes by itself. */
    @SuppressWarnings("unchecked")
    public Set<Language> together(String kind, long contentId) {
        List<String> rows = em.createNativeQuery("SELECT languages FROM release_plan WHERE kind = ?1 AND content_id = ?2")
                .setParameter(1, kind).setParameter(2, contentId).getResultList();
        Set<Language> languages = EnumSet.noneOf(Language.class);
        rows.forEach(row -> List.of(row.split(" ")).forEach(tag -> Language.find(tag).ifPresent(languages::add)));
        return languages;
    }

    /** Sets the languages that go live together; fewer than two dissolve the plan. Its time stays. */
    public void plan(Editions<?> editions, long contentId, Set<Language> languages) {
        person.must(Act.PLAN_RELEASE, null);
        Set<Language> before = together(editions.kind(), contentId);
        if (languages.size() > 1) {
            em.createNativeQuery("""
                            INSERT INTO release_plan (kind, content_id, languages) VALUES (?1, ?2, ?3) ON DUPLICATE KEY UPDATE languages = ?3
                            """)
                    .setParameter(1, editions.kind()).setParameter(2, contentId).setParameter(3, tags(languages)).executeUpdate();
        } else {
            fulfilled(editions.kind(), contentId);
        }
        trail.record(new AuditEntry("PLAN_RELEASE", editions.kind(), contentId).change(tags(before), tags(languages)));
    }

    /**
     * Sets the time before which the planned languages do not go live.
     *
     * @param time null to take it back
     * @throws NotFound when no languages are planned together
     * @throws TimePassed when it lies in the past
     */
    public void wait(Editions<?> editions, long contentId, Instant time) {
        person.must(Act.PLAN_RELEASE, null);
        if (time != null && !time.isAfter(clock.instant())) {
            throw new TimePassed();
        }
        Instant before = time(editions.kind(), contentId).orElse(null);
        if (together(editions.kind(), contentId).isEmpty()) {
            throw new NotFound("plan", contentId);
        }
        if (!Objects.equals(before, time)) {
            em.createNativeQuery("UPDATE release_plan SET release_at = ?3 WHERE kind = ?1 AND content_id = ?2")
                    .setParameter(1, editions.kind()).setParameter(2, contentId).setParameter(3, utc(time)).executeUpdate();
            trail.record(new AuditEntry("TIME_RELEASE", editions.kind(), contentId).change(before, time));
        }
    }

    /** When the planned languages go live at the earliest; empty when they wait for each other only. */
    @SuppressWarnings("unchecked")
    public Optional<Instant> time(String kind, long contentId) {
        List<Object> rows = em.createNativeQuery("SELECT release_at FROM release_plan WHERE kind = ?1 AND content_id = ?2")
                .setParameter(1, kind).setParameter(2, contentId).getResultList();
        return rows.stream().filter(Objects::nonNull).findFirst().map(ReleasePlans::instant);
    }

    /** Plans whose time has come, the longest due first: to be released, or late while a language is not approved. */
    @SuppressWarnings("unchecked")
    public List<Due> due() {
        List<Object[]> rows = em.createNativeQuery("SELECT kind, content_id, release_at FROM release_plan WHERE release_at <= ?1 ORDER BY release_at")
                .setParameter(1, utc(clock.instant())).getResultList();
        return rows.stream().map(row -> new Due((String) row[0], ((Number) row[1]).longValue(), instant(row[2]))).toList();
    }

    /** Makes others wait who would release the same; false when nothing is planned (any more). */
    boolean lock(String kind, long contentId) {
        return !em.createNativeQuery("SELECT languages FROM release_plan WHERE kind = ?1 AND content_id = ?2 FOR UPDATE")
                .setParameter(1, kind).setParameter(2, contentId).getResultList().isEmpty();
    }

    private static LocalDateTime utc(Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    /** What may go live now: the approved editions of all languages of the plan, once its time has come. */
    <E extends Edition> List<E> ripe(Editions<E> editions, long contentId) {
        boolean early = time(editions.kind(), contentId).filter(time -> time.isAfter(clock.instant())).isPresent();
        return early ? List.of() : complete(editions, contentId);
    }

    /** The approved editions of all languages of the plan; empty while one of them is not approved, or without a plan. */
    public <E extends Edition> List<E> complete(Editions<E> editions, long contentId) {
        Set<Language> planned = together(editions.kind(), contentId);
        List<E> approved = editions.current(contentId).stream()
                .filter(edition -> planned.contains(edition.getLanguage()) && edition.getState() == EditionState.APPROVED).toList();
        return approved.size() == planned.size() ? approved : List.of();
    }

    /** @throws PlanParted when some languages of a plan would go without the others */
    void mustNotBeParted(String kind, List<? extends Edition> together) {
        for (Edition edition : together) {
            Set<Language> missing = together(kind, edition.contentId());
            if (missing.contains(edition.getLanguage())) {
                together.stream().filter(other -> other.contentId() == edition.contentId()).forEach(other -> missing.remove(other.getLanguage()));
                if (!missing.isEmpty()) {
                    throw new PlanParted();
                }
            }
        }
    }

    void fulfilled(String kind, long contentId) {
        em.createNativeQuery("DELETE FROM release_plan WHERE kind = ?1 AND content_id = ?2")
                .setParameter(1, kind).setParameter(2, contentId).executeUpdate();
    }

    /** A slip was mended: what was translated from the former edition stays equal to the new one. */
    <E extends Edition> void keepUpToDate(Editions<E> editions, E former, E mended) {
        editions.current(mended.contentId()).stream()
                .filter(edition -> former.getId().equals(edition.getTranslatedFrom()) && !edition.isOutdated(former))
                .forEach(edition -> edition.translates(mended));
    }
}
