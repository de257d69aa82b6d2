package org.saphan.platform.change;

import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A new day closes needs, ends events and lets certificates expire without anybody changing anything. So the
 * turn of the day is a change like any other, in Thailand and in Japan. Two nodes may both record it.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DayTurn {

    private static final Logger LOG = Logger.getLogger(DayTurn.class.getName());

    @Inject
    Event<ContentChanged> changed;

    @Schedules({
        @Schedule(hour = "0", timezone = "Asia/Bangkok", persistent = false),
        @Schedule(hour = "0", timezone = "Asia/Tokyo", persistent = false)
    })
    void turn() {
        try {
            changed.fire(new ContentChanged("day", 0));
        } catch (RuntimeException away) {
            // thrown to the container twice, it would take the timer away for good
            LOG.log(Level.WARNING, "The turn of the day is not recorded", away);
        }
    }
}
