package org.saphan.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * A period as an address names it: {@code THAI-2026}, {@code JAPANESE-2026}, {@code CALENDAR-2026}, or two days.
 *
 * @param year null for days that are no year
 * @param number of the year, in the common era; 0 for days that are no year
 */
public record ReportedPeriod(Period.FiscalYear year, int number, Period period) {

    private static final int EARLIEST = 2013;
    private static final int LATEST = 2200;

    public static ReportedPeriod of(Period.FiscalYear year, int number) {
        return new ReportedPeriod(year, number, year.of(number));
    }

    /**
     * What was asked for; what makes no sense is the Thai fiscal year of today.
     *
     * @param from ISO 8601
     * @param until ISO 8601, the last day
     */
    public static ReportedPeriod asked(String year, String from, String until, LocalDate today) {
        ReportedPeriod current = of(Period.FiscalYear.THAI, Period.FiscalYear.THAI.yearOf(today));
        if (year != null && year.matches("[A-Z]+-[0-9]{4}")) {
            String[] parts = year.split("-");
            int number = Integer.parseInt(parts[1]);
            return Arrays.stream(Period.FiscalYear.values()).filter(each -> each.name().equals(parts[0]) && number >= EARLIEST && number <= LATEST)
                    .findFirst().map(each -> of(each, number)).orElse(current);
        }
        try {
            return new ReportedPeriod(null, 0, new Period(LocalDate.parse(String.valueOf(from)), LocalDate.parse(String.valueOf(until))));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return current;
        }
    }

    /** The part of an address that names it. */
    public String query() {
        return year == null ? "from=" + period.from() + "&until=" + period.until() : "year=" + year + "-" + number;
    }
}
