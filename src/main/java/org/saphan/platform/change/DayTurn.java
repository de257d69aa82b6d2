package org.saphan.platform.change;

import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * A new day closes needs, ends events and lets certificates expire without anybody changing anything. So the
 * turn of the day is a change like any other, in Thailand and in Japan. Two nodes may both record it.
 */
@Singleton
public class DayTurn {

    @Inject
    Event<ContentChanged> changed;

    @Schedules({
        @Schedule(hour = "0", timezone = "Asia/Bangkok", persistent = false),
        @Schedule(hour = "0", timezone = "Asia/Tokyo", persistent = false)
    })
    void turn() {
        changed.fire(new ContentChanged("day", 0));
    }
}
