package org.saphan.inquiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days without work of Japanese public offices, for the years from 2022 on: the Act on National Holidays
 * (国民の祝日に関する法律) with its days in lieu, and the turn of the year, on which offices are closed.
 * Jollyday knows neither the equinoxes nor the Emperor’s Birthday of today (looked at 1.5.2 and 2.19.0).
 */
final class JapaneseHolidays {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "NEW_YEAR",
            MonthDay.of(2, 11), "FOUNDATION",
            MonthDay.of(2, 23), "EMPEROR",
            MonthDay.of(4, 29), "SHOWA",
            MonthDay.of(5, 3), "CONSTITUTION",
            MonthDay.of(5, 4), "GREENERY",
            MonthDay.of(5, 5), "CHILDREN",
            MonthDay.of(8, 11), "MOUNTAIN",
            MonthDay.of(11, 3), "CULTURE",
            MonthDay.of(11, 23), "LABOUR_THANKSGIVING");

    private JapaneseHolidays() {
    }

    static SortedMap<LocalDate, String> of(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        FIXED.forEach((day, name) -> days.put(day.atYear(year), name));
        days.put(monday(year, 1, 2), "COMING_OF_AGE");
        days.put(monday(year, 7, 3), "MARINE");
        days.put(monday(year, 9, 3), "RESPECT");
        days.put(monday(year, 10, 2), "SPORTS");
        days.put(LocalDate.of(year, 3, equinox(20.8431, year)), "VERNAL_EQUINOX");
        days.put(LocalDate.of(year, 9, equinox(23.2488, year)), "AUTUMNAL_EQUINOX");
        between(days);
        inLieu(days);
        turnOfTheYear(days, year);
        return days;
    }

    private static LocalDate monday(int year, int month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** The day of the month, by the usual approximation; right until 2099. The gazette names it in the February before. */
    private static int equinox(double in1980, int year) {
        return (int) (in1980 + 0.242194 * (year - 1980) - (year - 1980) / 4);
    }

    /** A day between two holidays is free, too. */
    private static void between(SortedMap<LocalDate, String> days) {
        for (LocalDate day : new TreeMap<>(days).keySet()) {
            LocalDate next = day.plusDays(1);
            if (!days.containsKey(next) && days.containsKey(next.plusDays(1)) && next.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.put(next, "BETWEEN");
            }
        }
    }

    /** For a holiday on a Sunday, the next day that is none. */
    private static void inLieu(SortedMap<LocalDate, String> days) {
        for (LocalDate day : new TreeMap<>(days).keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = day.plusDays(1);
                while (days.containsKey(next)) {
                    next = next.plusDays(1);
                }
                days.put(next, "SUBSTITUTE");
            }
        }
    }

    private static void turnOfTheYear(SortedMap<LocalDate, String> days, int year) {
        for (int day = 29; day <= 31; day++) {
            days.put(LocalDate.of(year, 12, day), "YEAR_END");
        }
        days.put(LocalDate.of(year, 1, 2), "YEAR_BEGIN");
        days.put(LocalDate.of(year, 1, 3), "YEAR_BEGIN");
    }
}
