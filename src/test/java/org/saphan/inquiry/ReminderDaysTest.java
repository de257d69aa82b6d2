package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ReminderDaysTest {

    private static final Predicate<LocalDate> JAPAN = day -> !WorkingDays.isWeekend(day) && !HolidayRules.isHoliday(day, "JP");

    private static List<String> reminded(LocalDate due, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(day -> ReminderDays.has(day, due, JAPAN)).map(day -> day.toString().substring(5)).toList();
    }

    @Test
    void theWorkingDayBeforeTheFirstAfterAndThenEverySecondOne() {
        assertThat(reminded(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20)))
                .containsExactly("11-10", "11-12", "11-16", "11-18", "11-20");
    }

    @Test
    void nobodyIsRemindedOnADayOffOrTheDueDayItself() {
        assertThat(reminded(LocalDate.of(2026, 5, 7), LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 11)))
                .containsExactly("05-01", "05-08");
    }

    /** A correction of the calendar may come after the day was set. */
    @Test
    void aDueDayThatBecameFreeIsRemindedOfBefore() {
        assertThat(reminded(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 8))).containsExactly("05-01", "05-07");
    }
}
