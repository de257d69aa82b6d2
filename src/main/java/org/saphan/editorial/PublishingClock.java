package org.saphan.editorial;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Publishes what is due. Every node has this clock; the editions' states let only one of them publish. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class PublishingClock {

    private static final Logger LOG = Logger.getLogger(PublishingClock.class.getName());

    @Inject
    DueEditions due;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        attempt(() -> due.all().forEach(each -> attempt(() -> due.publish(each))));
    }

    /** Nothing is thrown to the container: it takes the timer away for good after two failures, and the database may be away for longer. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Not published on time; tried again", failed);
        }
    }
}
