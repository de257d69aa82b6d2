package org.saphan.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Records what people have stopped writing. Every node has this clock, and what a node left open when it died waits
 * in the database for the next look of any of them.
 */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditClock {

    private static final Logger LOG = Logger.getLogger(AuditClock.class.getName());

    @Inject
    OpenEntries open;

    /** Nothing is thrown to the container, which would take the timer away for good. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void tick() {
        try {
            open.ended().forEach(open::closeEnded);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "What was written is not recorded yet; tried again", failed);
        }
    }
}
