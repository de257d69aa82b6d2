package org.saphan.platform.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as exactly as it is known: "August 2013" must not become a day that nobody said.
 *
 * @param date any day within what is known; lists sort by it
 */
public record RoughDate(LocalDate date, Precision precision) {

    /** @return null when there is no date */
    public static RoughDate of(LocalDate date, Precision precision) {
        return date == null ? null : new RoughDate(date, precision == null ? Precision.DAY : precision);
    }

    /** The value for {@code <time datetime>}: no more digits than are known. */
    public String machine() {
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case MID_YEAR, YEAR -> String.valueOf(date.getYear());
        };
    }
}
