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
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;

/**
 * Keeps which languages of a content wait for each other, and perhaps for a time, so that the public gets all of them
 * in the same second or none. What is not complete at its time goes as soon as it is.
 *
 * <p>Whoever changes a plan or publishes locks its row before anything else, so that of two clicks, or of the clocks of
 * two nodes, the second sees what the first has done.
 */
@ApplicationScoped
@Transactional
public class ReleasePlans {

    private static final String READ = "SELECT languages, release_at FROM release_plan WHERE kind = ?1 AND content_id = ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public ReleasePlan of(String kind, long contentId) {
        return read(READ, kind, contentId);
    }

    /** The languages that go live together; empty when each goes by itself. */
    public Set<Language> together(String kind, long contentId) {
        return of(kind, contentId).languages();
    }

    /** The plan as nobody else can change it before this transaction ends. */
    ReleasePlan locked(String kind, long contentId) {
        return read(READ + " FOR UPDATE", kind, contentId);
    }

    @SuppressWarnings("unchecked")
    private ReleasePlan read(String sql, String kind, long contentId) {
        List<Object[]> rows = em.createNativeQuery(sql).setParameter(1, kind).setParameter(2, contentId).getResultList();
        return rows.stream().findFirst().map(row -> new ReleasePlan(languages((String) row[0]), instant(row[1]))).orElse(ReleasePlan.NONE);
    }

    private static Set<Language> languages(String tags) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        List.of(tags.split(" ")).forEach(tag -> Language.find(tag).ifPresent(languages::add));
        return languages;
    }

    /** Sets the languages that go live together; fewer than two dissolve the plan. Its time stays. */
    public void plan(Editions<?> editions, long contentId, Set<Language> languages) {
        person.must(Act.PLAN_RELEASE, null);
        // a row to lock: two who lock what is not there yet would then wait for each other
        em.createNativeQuery("INSERT INTO release_plan (kind, content_id, languages) VALUES (?1, ?2, '') ON DUPLICATE KEY UPDATE languages = languages")
                .setParameter(1, editions.kind()).setParameter(2, contentId).executeUpdate();
        change(editions.kind(), contentId, locked(editions.kind(), contentId).languages(), languages);
    }

    private void change(String kind, long contentId, Set<Language> before, Set<Language> wanted) {
        Set<Language> languages = wanted.size() > 1 ? wanted : Set.of();
        if (languages.isEmpty()) {
            em.createNativeQuery("DELETE FROM release_plan WHERE kind = ?1 AND content_id = ?2").setParameter(1, kind).setParameter(2, contentId).executeUpdate();
        } else {
            em.createNativeQuery("UPDATE release_plan SET languages = ?3 WHERE kind = ?1 AND content_id = ?2")
                    .setParameter(1, kind).setParameter(2, contentId).setParameter(3, tags(languages)).executeUpdate();
        }
        if (!tags(before).equals(tags(languages))) {
            trail.record(new AuditEntry("PLAN_RELEASE", kind, contentId).change(tags(before), tags(languages)));
        }
    }

    /**
     * Sets the time before which the planned languages do not go live.
     *
     * @param time null to take it back
     * @throws NothingPlanned when no languages are planned together, or not any more
     * @throws TimePassed when it lies in the past
     */
    public void wait(Editions<?> editions, long contentId, Instant time) {
        person.must(Act.PLAN_RELEASE, null);
        if (time != null && !time.isAfter(clock.instant())) {
            throw new TimePassed();
        }
        ReleasePlan plan = locked(editions.kind(), contentId);
        if (!plan.isMade()) {
            throw new NothingPlanned();
        }
        if (!Objects.equals(plan.time(), time)) {
            em.createNativeQuery("UPDATE release_plan SET release_at = ?3 WHERE kind = ?1 AND content_id = ?2")
                    .setParameter(1, editions.kind()).setParameter(2, contentId).setParameter(3, utc(time)).executeUpdate();
            trail.record(new AuditEntry("TIME_RELEASE", editions.kind(), contentId).change(Objects.toString(plan.time(), ""), Objects.toString(time, "")));
        }
    }

    /** The contents with a plan whose time has come, the longest due first. */
    @SuppressWarnings("unchecked")
    List<DueEditions.Due> due() {
        List<Object[]> rows = em.createNativeQuery("SELECT kind, content_id FROM release_plan WHERE release_at <= ?1 ORDER BY release_at, kind, content_id")
                .setParameter(1, utc(clock.instant())).getResultList();
        return rows.stream().map(row -> new DueEditions.Due((String) row[0], ((Number) row[1]).longValue())).toList();
    }

    /** The approved editions of all languages of the plan; empty while one of them is not approved, or without a plan. */
    public <E extends Edition> List<E> complete(Editions<E> editions, long contentId) {
        ReleasePlan plan = of(editions.kind(), contentId);
        return plan.isMade() ? plan.complete(editions.current(contentId)) : List.of();
    }

    /** @throws PlanParted when some languages of a plan would go without the others */
    void mustNotBeParted(String kind, List<? extends Edition> together) {
        for (Edition edition : together) {
            Set<Language> going = EnumSet.noneOf(Language.class);
            together.stream().filter(other -> other.contentId() == edition.contentId()).forEach(other -> going.add(other.getLanguage()));
            ReleasePlan plan = locked(kind, edition.contentId());
            if (plan.has(edition.getLanguage()) && !going.containsAll(plan.languages())) {
                throw new PlanParted();
            }
        }
    }

    /** @throws PlanParted for a language that goes with others: it has no time of its own */
    void mustBeFree(String kind, Edition edition) {
        if (locked(kind, edition.contentId()).has(edition.getLanguage())) {
            throw new PlanParted();
        }
    }

    /** What is live waits for nothing any more: a plan is fulfilled with the last of its languages but one, or shrinks. */
    void published(String kind, long contentId, Set<Language> live) {
        ReleasePlan plan = locked(kind, contentId);
        if (live.stream().anyMatch(plan::has)) {
            change(kind, contentId, plan.languages(), plan.languages().stream().filter(language -> !live.contains(language)).collect(Collectors.toSet()));
        }
    }

    private static LocalDateTime utc(Instant time) {
        return time == null ? null : LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().sorted().map(Language::tag).collect(Collectors.joining(" "));
    }

    /** A slip was mended: what was translated from the former edition stays equal to the new one. */
    <E extends Edition> void keepUpToDate(Editions<E> editions, E former, E mended) {
        editions.current(mended.contentId()).stream()
                .filter(edition -> former.getId().equals(edition.getTranslatedFrom()) && !edition.isOutdated(former))
                .forEach(edition -> edition.translates(mended));
    }
}
