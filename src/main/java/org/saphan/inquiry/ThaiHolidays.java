package org.saphan.inquiry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The holidays of Thai government offices that have a fixed date, and the days given for those that fall on a weekend.
 * Not here: the Buddhist days, which follow the moon, the Royal Ploughing Ceremony, and days that the Cabinet
 * grants; they are proclaimed for each year. Labour Day is none for government offices.
 */
final class ThaiHolidays {

    private static final Map<MonthDay, String> FIXED = Map.ofEntries(
            Map.entry(MonthDay.of(1, 1), "NEW_YEAR"),
            Map.entry(MonthDay.of(4, 6), "CHAKRI"),
            Map.entry(MonthDay.of(4, 13), "SONGKRAN"),
            Map.entry(MonthDay.of(4, 14), "SONGKRAN"),
            Map.entry(MonthDay.of(4, 15), "SONGKRAN"),
            Map.entry(MonthDay.of(5, 4), "CORONATION"),
            Map.entry(MonthDay.of(6, 3), "QUEEN"),
            Map.entry(MonthDay.of(7, 28), "KING"),
            Map.entry(MonthDay.of(8, 12), "QUEEN_MOTHER"),
            Map.entry(MonthDay.of(10, 13), "BHUMIBOL_MEMORIAL"),
            Map.entry(MonthDay.of(10, 23), "CHULALONGKORN"),
            Map.entry(MonthDay.of(12, 5), "NATIONAL_DAY"),
            Map.entry(MonthDay.of(12, 10), "CONSTITUTION"),
            Map.entry(MonthDay.of(12, 31), "NEW_YEAR_EVE"));

    private ThaiHolidays() {
    }

    static SortedMap<LocalDate, String> of(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (int each = year - 1; each <= year + 1; each++) {
            int inYear = each;
            FIXED.forEach((day, name) -> days.put(day.atYear(inYear), name));
        }
        substitute(days);
        return days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** One day for each holiday on a weekend; of two in a row one is given, as for Songkran in 2024. */
    private static void substitute(SortedMap<LocalDate, String> days) {
        for (LocalDate day : new TreeMap<>(days).keySet()) {
            boolean given = WorkingDays.isWeekend(day) && !(WorkingDays.isWeekend(day.plusDays(1)) && days.containsKey(day.plusDays(1)));
            if (given) {
                LocalDate next = day.plusDays(1);
                while (WorkingDays.isWeekend(next) || days.containsKey(next)) {
                    next = next.plusDays(1);
                }
                days.put(next, "SUBSTITUTE");
            }
        }
    }
}
