package org.saphan.editorial;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;

/** Publishes many approved editions in the background, one transaction each, so that nobody has to wait for all. */
@ApplicationScoped
public class BulkPublishing {

    /** An edition of a content type. */
    public record Target(String kind, long edition) {
    }

    @Resource
    ManagedExecutorService executor;

    @Inject
    CurrentPerson person;

    @Inject
    Jobs jobs;

    @Inject
    BulkWorker worker;

    /** @return the number of the job, which tells how far it is */
    public long publish(List<Target> targets) {
        person.must(Act.PUBLISH, null);
        Person publisher = person.getPerson();
        long job = jobs.begin("PUBLISH", targets.size());
        executor.submit(() -> work(job, targets, publisher));
        return job;
    }

    private void work(long job, List<Target> targets, Person publisher) {
        targets.forEach(target -> jobs.advance(job, worker.publish(target, publisher)));
        jobs.end(job);
    }

    /** Does one piece of the work as the person who asked for it. */
    @ApplicationScoped
    public static class BulkWorker {

        @Inject
        CurrentPerson person;

        @Inject
        ApprovedEditions approved;

        /** @return false when it was refused, for example because a colleague was quicker */
        @ActivateRequestContext
        public boolean publish(Target target, Person publisher) {
            person.become(publisher);
            try {
                approved.publish(target.kind(), target.edition());
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        }
    }
}
