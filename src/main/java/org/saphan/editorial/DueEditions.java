package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;

/** Scheduled editions whose time has come: those of one content in one transaction, so that its languages go together. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DueEditions {

    /** A content of which some editions are due. */
    public record Due(String kind, long contentId) {
    }

    private static final Logger LOG = Logger.getLogger(DueEditions.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentTypes types;

    @Inject
    EditorialDesk desk;

    @Inject
    ReleasePlans plans;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    public List<Due> all() {
        Stream<Due> planned = plans.due().stream();
        Stream<Due> scheduled = types.all().stream().flatMap(editions -> em.createQuery(String.format(
                        "select distinct t.owner.id from %s t where t.state = :scheduled and t.publishAt <= :now", editions.entity()), Long.class)
                .setParameter("scheduled", EditionState.SCHEDULED).setParameter("now", clock.instant())
                .getResultList().stream().map(id -> new Due(editions.kind(), id)));
        return Stream.concat(planned, scheduled).distinct().toList();
    }

    /** Published in the name of whoever approved it. What fails is logged and tried again. */
    public void publish(Due due) {
        publish(types.get(due.kind()), due.contentId());
    }

    private <E extends Edition> void publish(Editions<E> editions, long contentId) {
        Instant now = clock.instant();
        ReleasePlan plan = plans.locked(editions.kind(), contentId);
        List<E> current = editions.current(contentId);
        List<E> due = new ArrayList<>(plan.isDue(now) ? plan.complete(current) : List.of());
        current.stream().filter(edition -> edition.getState() == EditionState.SCHEDULED && !edition.getPublishAt().isAfter(now)
                && !plan.has(edition.getLanguage())).forEach(due::add);
        if (due.isEmpty()) {
            return;
        }
        person.become(em.find(Person.class, due.get(0).approvedBy()));
        desk.publishDue(editions, due);
        LOG.log(Level.INFO, "Published on time: {0} {1}", new Object[] {editions.kind(), contentId});
    }
}
