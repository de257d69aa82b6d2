package org.saphan.match;

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
import org.saphan.platform.web.BaseAddress;

/** Asks what is due. Every node has this clock; the rows' locks let only one of them ask. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class FollowUpClock {

    private static final Logger LOG = Logger.getLogger(FollowUpClock.class.getName());

    @Inject
    FollowUps followUps;

    @Inject
    BaseAddress base;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void tick() {
        attempt(() -> followUps.due().forEach(each -> attempt(() -> followUps.ask(each, base.known()))));
    }

    /** Nothing is thrown to the container: it takes the timer away for good after two failures. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Not asked how it goes; tried again", failed);
        }
    }
}
