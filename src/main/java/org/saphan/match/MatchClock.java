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

/** Reminds of matches and ends them when their time is over. Every node has this clock; the rows' locks let only one of them do it. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class MatchClock {

    private static final Logger LOG = Logger.getLogger(MatchClock.class.getName());

    @Inject
    Expiry expiry;

    @Inject
    BaseAddress base;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    void tick() {
        attempt(() -> expiry.due().forEach(each -> attempt(() -> expiry.end(each, base.known()))));
        attempt(() -> expiry.near().forEach(each -> attempt(() -> expiry.warn(each, base.known()))));
    }

    /** Nothing is thrown to the container: it takes the timer away for good after two failures. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A match was not reminded of or ended; tried again", failed);
        }
    }
}
