package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static Predicate<LocalDate> calendar(String country) {
        return day -> !WorkingDays.isWeekend(day) && !HolidayRules.isHoliday(day, country);
    }

    @ParameterizedTest(name = "{0} + {1} in {2} is {3}")
    @CsvSource({
        // over a weekend
        "2026-11-20, 1, TH, 2026-11-23", "2026-11-20, 1, JP, 2026-11-24", "2026-11-20, 1, GB, 2026-11-23",
        // Golden Week with its day in lieu
        "2026-04-28, 1, JP, 2026-04-30", "2026-05-01, 1, JP, 2026-05-07", "2026-05-01, 3, JP, 2026-05-11",
        // Silver Week
        "2026-09-18, 1, JP, 2026-09-24",
        // Songkran
        "2026-04-10, 1, TH, 2026-04-16", "2028-04-12, 1, TH, 2028-04-18",
        // the turn of the year
        "2026-12-30, 1, TH, 2027-01-04", "2026-12-28, 1, JP, 2027-01-04", "2026-12-28, 2, JP, 2027-01-05",
        // no days is the day itself
        "2026-11-21, 0, TH, 2026-11-21"})
    void holidaysOfTheCountryDoNotCount(LocalDate from, int days, String country, LocalDate expected) {
        assertThat(WorkingDays.after(from, days, calendar(country))).isEqualTo(expected);
    }
}
