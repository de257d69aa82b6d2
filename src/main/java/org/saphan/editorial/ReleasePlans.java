package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;

/** Which languages of a content wait for each other, so that the public gets all of them in the same second or none. */
@ApplicationScoped
@Transactional
public class ReleasePlans {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    /** The languages that go live together; empty when each goes by itself. */
    @SuppressWarnings("unchecked")
    public Set<Language> together(String kind, long contentId) {
        List<String> rows = em.createNativeQuery("SELECT languages FROM release_plan WHERE kind = ?1 AND content_id = ?2")
                .setParameter(1, kind).setParameter(2, contentId).getResultList();
        Set<Language> languages = EnumSet.noneOf(Language.class);
        rows.forEach(row -> List.of(row.split(" ")).forEach(tag -> Language.find(tag).ifPresent(languages::add)));
        return languages;
    }

    /** Sets the languages that go live together; fewer than two dissolve the plan. */
    public void plan(Editions<?> editions, long contentId, Set<Language> languages) {
        person.must(Act.PLAN_RELEASE, null);
        Set<Language> before = together(editions.kind(), contentId);
        fulfilled(editions.kind(), contentId);
        if (languages.size() > 1) {
            em.createNativeQuery("INSERT INTO release_plan (kind, content_id, languages) VALUES (?1, ?2, ?3)")
                    .setParameter(1, editions.kind()).setParameter(2, contentId).setParameter(3, tags(languages)).executeUpdate();
        }
        trail.record(new AuditEntry("PLAN_RELEASE", editions.kind(), contentId).change(tags(before), tags(languages)));
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    /** The approved editions of all languages of the plan; empty while one of them is not approved, or without a plan. */
    <E extends Edition> List<E> complete(Editions<E> editions, long contentId) {
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
