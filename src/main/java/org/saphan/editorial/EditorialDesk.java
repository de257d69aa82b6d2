package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Duty;
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
    Event<ContentChanged> changed;

    /** Puts a new draft on the desk. The table refuses a second working edition in the same language. */
    public <E extends Edition> E start(Editions<E> editions, E draft) {
        person.mustHold(Duty.WRITE, draft.getLanguage());
        draft.writtenBy(person.id(), clock.instant());
        em.persist(draft);
        em.flush();
        trail.record(new AuditEntry("START", editions.kind(), draft.contentId()).edition(draft.getId(), draft.getLanguage()));
        return draft;
    }

    public <E extends Edition> void submit(Editions<E> editions, E edition) {
        person.mustHold(Duty.WRITE, edition.getLanguage());
        take(Step.SUBMIT, editions, edition);
    }

    public <E extends Edition> void approve(Editions<E> editions, E edition) {
        person.mustHold(Duty.REVIEW, edition.getLanguage());
        take(Step.APPROVE, editions, edition);
    }

    /** Makes approved editions of one content live: all of them or none. Each replaces the live one of its language. */
    public <E extends Edition> void publishTogether(Editions<E> editions, List<E> together) {
        for (E next : together) {
            person.mustHold(Duty.REVIEW, next.getLanguage());
            editions.live(next.contentId(), next.getLanguage()).ifPresent(live -> supersede(editions, live));
            take(Step.PUBLISH, editions, next);
        }
        em.flush();
        together.stream().map(Edition::contentId).distinct()
                .forEach(content -> changed.fire(new ContentChanged(editions.kind(), content)));
    }

    /** Takes a live edition back from the public. */
    public <E extends Edition> void retire(Editions<E> editions, E live) {
        person.mustHold(Duty.REVIEW, live.getLanguage());
        take(Step.RETIRE, editions, live);
        em.flush();
        changed.fire(new ContentChanged(editions.kind(), live.contentId()));
    }

    /** Flushed at once: EclipseLink writes by primary key, and two live rows would break the unique key. */
    private <E extends Edition> void supersede(Editions<E> editions, E live) {
        take(Step.SUPERSEDE, editions, live);
        em.flush();
    }

    private <E extends Edition> void take(Step step, Editions<E> editions, E detached) {
        E edition = em.contains(detached) ? detached : editions.get(detached.getId());
        EditionState before = edition.getState();
        edition.take(step, person.id(), clock.instant());
        trail.record(new AuditEntry(step.name(), editions.kind(), edition.contentId())
                .edition(edition.getId(), edition.getLanguage())
                .change(before, edition.getState()));
    }
}
