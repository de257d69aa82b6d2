package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.platform.change.ContentChanged;

/** Moves editions through the workflow. The only place where an edition takes a step. */
@ApplicationScoped
@Transactional
public class EditorialDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    Remarks remarks;

    @Inject
    ReleasePlans plans;

    @Inject
    Slugs slugs;

    @Inject
    Event<ContentChanged> changed;

    /** Puts a new draft on the desk. The table refuses a second working edition in the same language. */
    public <E extends Edition> E start(Editions<E> editions, E draft) {
        person.must(Act.WRITE_WORDS, draft.getLanguage());
        return lay(editions, draft);
    }

    /** Lays a draft on the desk for authors to go on with. Asks no duty: the module that knows the occasion has done so. */
    public <E extends Edition> E lay(Editions<E> editions, E draft) {
        draft.writtenBy(person.id(), clock.instant());
        em.persist(draft);
        em.flush();
        trail.record(new AuditEntry("START", editions.kind(), draft.contentId()).edition(draft.getId(), draft.getLanguage()));
        return draft;
    }

    /** @throws WordsMissing when fields that publication requires are empty */
    public <E extends Edition> void submit(Editions<E> editions, E edition) {
        person.must(Act.SUBMIT, edition.getLanguage());
        List<String> missing = missing(editions, edition);
        if (!missing.isEmpty()) {
            throw new WordsMissing(missing);
        }
        take(Step.SUBMIT, editions, edition);
    }

    /** The names of required fields that are still empty. */
    public <E extends Edition> List<String> missing(Editions<E> editions, E edition) {
        return editions.fields().stream()
                .filter(field -> field.required() && field.readFrom(edition.getWords()).isBlank()).map(WordField::name).toList();
    }

    /** Says something about one field, whatever becomes of the edition. */
    public void remark(Editions<?> editions, Edition edition, String field, String words) {
        boolean known = editions.fields().stream().anyMatch(each -> each.name().equals(field));
        remarks.add(editions.kind(), edition, known ? field : null, words);
    }

    /** Gives it back to be changed, with a remark that says what. */
    public <E extends Edition> void sendBack(Editions<E> editions, E edition, String why) {
        person.must(Act.SEND_BACK, edition.getLanguage());
        remarks.add(editions.kind(), edition, null, why);
        take(Step.SEND_BACK, editions, edition);
    }

    /** Approves; when that completes the content's release plan and its time has come, all languages of the plan go live. */
    public <E extends Edition> void approve(Editions<E> editions, E edition) {
        person.must(Act.APPROVE, edition.getLanguage());
        ReleasePlan plan = plans.locked(editions.kind(), edition.contentId());
        take(Step.APPROVE, editions, edition);
        em.flush();
        if (plan.has(edition.getLanguage())) {
            release(editions, plan.ripe(editions.current(edition.contentId()), clock.instant()));
        }
    }

    /**
     * Releases what is planned together without waiting for its time any longer; nothing when somebody was quicker.
     *
     * @throws PlanParted while one of the languages is not approved
     */
    public <E extends Edition> void releasePlanned(Editions<E> editions, long contentId) {
        person.must(Act.PUBLISH, null);
        ReleasePlan plan = plans.locked(editions.kind(), contentId);
        List<E> complete = plan.complete(editions.current(contentId));
        if (plan.isMade() && complete.isEmpty()) {
            throw new PlanParted();
        }
        release(editions, complete);
    }

    /** Approves and makes live at once; what waits for other languages goes on waiting for them. */
    public <E extends Edition> void approveAndPublish(Editions<E> editions, E edition) {
        person.must(Act.PUBLISH, edition.getLanguage());
        approve(editions, edition);
        E approved = editions.get(edition.getId());
        if (approved.getState() == EditionState.APPROVED && plans.together(editions.kind(), edition.contentId()).isEmpty()) {
            release(editions, List.of(approved));
        }
    }

    /** Makes approved editions of one content live: all of them or none. Each replaces the live one of its language. */
    public <E extends Edition> void publishTogether(Editions<E> editions, List<E> together) {
        together.forEach(next -> person.must(Act.PUBLISH, next.getLanguage()));
        plans.mustNotBeParted(editions.kind(), together);
        release(editions, together);
    }

    /**
     * Has approved editions go live at a time, all in the same second.
     *
     * @throws PlanParted for languages that are planned together, whose plan has the time
     */
    public <E extends Edition> void schedule(Editions<E> editions, List<E> together, Instant time) {
        together.forEach(next -> plans.mustBeFree(editions.kind(), next));
        for (E next : together) {
            person.must(Act.PUBLISH, next.getLanguage());
            if (!time.isAfter(clock.instant())) {
                throw new TimePassed();
            }
            editions.get(next.getId()).publishAt(time);
            take(Step.SCHEDULE, editions, next);
        }
    }

    public <E extends Edition> void unschedule(Editions<E> editions, E edition) {
        person.must(Act.PUBLISH, edition.getLanguage());
        editions.get(edition.getId()).publishAt(null);
        take(Step.UNSCHEDULE, editions, edition);
    }

    /** Opens approved words for writing again; they will have to be reviewed anew. */
    public <E extends Edition> void reopen(Editions<E> editions, E edition) {
        person.must(Act.SUBMIT, edition.getLanguage());
        take(Step.REOPEN, editions, edition);
    }

    /** What the clock publishes, on behalf of whoever approved it. */
    <E extends Edition> void publishDue(Editions<E> editions, List<E> due) {
        release(editions, due);
    }

    /** Publishes without a second person, who has to look at it afterwards. */
    public <E extends Edition> void publishInEmergency(Editions<E> editions, E edition, String why) {
        person.must(Act.PUBLISH_IN_EMERGENCY, edition.getLanguage());
        plans.locked(editions.kind(), edition.contentId());
        remarks.add(editions.kind(), edition, null, why);
        editions.live(edition.contentId(), edition.getLanguage()).ifPresent(live -> supersede(editions, live));
        take(Step.PUBLISH_IN_EMERGENCY, editions, edition);
        plans.published(editions.kind(), edition.contentId(), Set.of(edition.getLanguage()));
        announce(editions, edition.contentId());
    }

    /** The second pair of eyes on what was published in an emergency. */
    public <E extends Edition> void confirm(Editions<E> editions, E live) {
        person.must(Act.CONFIRM_EMERGENCY, live.getLanguage());
        E edition = editions.get(live.getId());
        edition.confirmBy(person.id());
        trail.record(new AuditEntry("CONFIRM", editions.kind(), edition.contentId()).edition(edition.getId(), edition.getLanguage()));
    }

    /** Takes a live edition back from the public. */
    public <E extends Edition> void retire(Editions<E> editions, E live) {
        person.must(Act.RETIRE, live.getLanguage());
        take(Step.RETIRE, editions, live);
        announce(editions, live.contentId());
    }

    /** The same with what readers are told or where they are led; it holds once nothing of the content is live. */
    public <E extends Edition> void retire(Editions<E> editions, E live, String notice, String leadsTo) {
        person.must(Act.RETIRE, live.getLanguage());
        slugs.retired(editions.kind(), live.contentId(), live.getOwner().getSlug(), live.getLanguage(), notice, leadsTo);
        retire(editions, live);
    }

    public <E extends Edition> void discard(Editions<E> editions, E draft) {
        person.must(Act.DISCARD, draft.getLanguage());
        take(Step.DISCARD, editions, draft);
    }

    private <E extends Edition> void release(Editions<E> editions, List<E> together) {
        Instant now = clock.instant();
        for (E next : together) {
            editions.live(next.contentId(), next.getLanguage()).ifPresent(live -> {
                supersede(editions, live);
                if (next.isMinor()) {
                    plans.keepUpToDate(editions, live, next);
                }
            });
            take(Step.PUBLISH, editions, next, now);
        }
        together.stream().collect(Collectors.groupingBy(Edition::contentId, Collectors.mapping(Edition::getLanguage, Collectors.toSet())))
                .forEach((content, languages) -> {
                    plans.published(editions.kind(), content, languages);
                    announce(editions, content);
                });
    }

    private void announce(Editions<?> editions, long contentId) {
        em.flush();
        changed.fire(new ContentChanged(editions.kind(), contentId));
    }

    /** Flushed at once: EclipseLink writes by primary key, and two live rows would break the unique key. */
    private <E extends Edition> void supersede(Editions<E> editions, E live) {
        take(Step.SUPERSEDE, editions, live);
        em.flush();
    }

    private <E extends Edition> void take(Step step, Editions<E> editions, E edition) {
        take(step, editions, edition, clock.instant());
    }

    private <E extends Edition> void take(Step step, Editions<E> editions, E detached, Instant now) {
        E edition = em.contains(detached) ? detached : editions.get(detached.getId());
        EditionState before = edition.getState();
        edition.take(step, person.id(), now);
        trail.record(new AuditEntry(step.name(), editions.kind(), edition.contentId())
                .edition(edition.getId(), edition.getLanguage())
                .change(before, edition.getState()));
    }
}
