package org.saphan.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays that follow from a rule, for the countries whose working days count here. What is
 * proclaimed year by year stands in the table {@code holiday} instead.
 */
public final class HolidayRules {

    /** The countries with rules, ISO 3166 alpha-2. */
    public static final List<String> COUNTRIES = List.of("TH", "JP");

    private static final Map<String, SortedMap<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private HolidayRules() {
    }

    /**
     * The days without work of a year, in their order, each with the code of its name.
     *
     * @param country without rules, no day is free
     */
    public static SortedMap<LocalDate, String> of(String country, int year) {
        return KNOWN.computeIfAbsent(country + year, any -> switch (country) {
            case "TH" -> ThaiHolidays.of(year);
            case "JP" -> JapaneseHolidays.of(year);
            default -> new TreeMap<>();
        });
    }

    /** Whether some holidays of a country follow the moon or the Cabinet, and have to be entered each year. */
    static boolean isProclaimed(String country) {
        return "TH".equals(country);
    }

    static boolean isHoliday(LocalDate day, String country) {
        return of(country, day.getYear()).containsKey(day);
    }
}
