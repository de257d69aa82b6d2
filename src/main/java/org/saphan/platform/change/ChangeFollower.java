package org.saphan.platform.change;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the database a few times a second how far the change log has come. What a node keeps in memory is
 * good as long as it was made at this {@linkplain ChangePosition position}.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangeFollower {

    private static final Logger LOG = Logger.getLogger(ChangeFollower.class.getName());
    private static final long MILLISECONDS_BETWEEN_LOOKS = 250;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    ChangeLog log;

    @Inject
    ChangePosition position;

    @Inject
    Event<ChangeSeen> seen;

    private ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        look();
        looking = executor.scheduleWithFixedDelay(this::look, MILLISECONDS_BETWEEN_LOOKS, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        looking.cancel(false);
    }

    private void look() {
        try {
            long now = log.position();
            if (now != position.position()) {
                // what is kept in memory is read anew first: a page that is begun at a position must see all of it
                seen.fire(new ChangeSeen(now));
                position.reached(now);
            }
            if (position.isDatabaseAway()) {
                LOG.info("The database is back.");
            }
            position.away(false);
        } catch (RuntimeException fault) {
            if (!position.isDatabaseAway()) {
                LOG.log(Level.WARNING, "The database does not answer; pages are served from memory.", fault);
            }
            position.away(true);
        }
    }
}
