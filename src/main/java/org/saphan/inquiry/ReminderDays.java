package org.saphan.inquiry;

import java.time.LocalDate;
import java.util.function.Predicate;

/** On which days somebody is reminded: the working day before it is due, the first after it, and every second from then on. */
final class ReminderDays {

    private ReminderDays() {
    }

    /** @param isWorked the calendar of the country, for all days between and a month after */
    static boolean has(LocalDate today, LocalDate due, Predicate<LocalDate> isWorked) {
        if (!isWorked.test(today)) {
            return false;
        }
        if (due.isAfter(today)) {
            return !due.isAfter(WorkingDays.after(today, 1, isWorked));
        }
        return due.plusDays(1).datesUntil(today.plusDays(1)).filter(isWorked).count() % 2 == 1;
    }
}
