package org.saphan.inquiry;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.BaseAddress;

/** Reminds from the morning on, so that a node that was down at eight catches up. Every node has this clock; the outbox takes each mail once. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class ReminderClock {

    private static final Logger LOG = Logger.getLogger(ReminderClock.class.getName());
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Reminders reminders;

    @Inject
    BaseAddress base;

    @Inject
    Clock clock;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void tick() {
        if (!LocalTime.ofInstant(clock.instant(), Clocks.BANGKOK).isBefore(MORNING)) {
            attempt(() -> reminders.officers().forEach(each -> attempt(() -> reminders.remind(each, base.known()))));
        }
    }

    /** Nothing is thrown to the container: it takes the timer away for good after two failures, and the database may be away for longer. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Not reminded; tried again", failed);
        }
    }
}
