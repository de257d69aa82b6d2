package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.platform.NotFound;

/** Keeps count of work in the background, each count in a transaction of its own, so that pages see it move. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Jobs {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    long begin(String what, int total) {
        Job job = new Job(what, person.id(), total, clock.instant());
        em.persist(job);
        em.flush();
        return job.getId();
    }

    void advance(long id, boolean succeeded) {
        em.find(Job.class, id).advance(succeeded);
    }

    void end(long id) {
        em.find(Job.class, id).end(clock.instant());
    }

    public Job get(long id) {
        person.must(Act.USE_DESK, null);
        Job job = em.find(Job.class, id);
        if (job == null) {
            throw new NotFound("job", id);
        }
        return job;
    }

    /** The newest first. */
    public List<Job> latest(int count) {
        person.must(Act.USE_DESK, null);
        return em.createQuery("select j from Job j order by j.id desc", Job.class).setMaxResults(count).getResultList();
    }
}
