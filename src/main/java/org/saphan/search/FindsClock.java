package org.saphan.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.BaseAddress;

/** Tells readers from the morning on, so that a node that was down at seven catches up. Every node has this clock; each reader is told once. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FindsClock {

    private static final Logger LOG = Logger.getLogger(FindsClock.class.getName());
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    DailyFinds finds;

    @Inject
    SavedSearches searches;

    @Inject
    BaseAddress base;

    @Inject
    Clock clock;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "5/10", persistent = false)
    void tick() {
        attempt(searches::forgetUnconfirmed);
        if (!LocalTime.ofInstant(clock.instant(), Clocks.BANGKOK).isBefore(MORNING)) {
            attempt(() -> finds.readers().forEach(each -> attempt(() -> finds.tell(each, base.known()))));
        }
    }

    /** Nothing is thrown to the container: it takes the timer away for good after two failures, and the database may be away for longer. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Not told; tried again", failed);
        }
    }
}
