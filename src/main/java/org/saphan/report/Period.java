package org.saphan.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.Instant;
import java.time.Month;
import org.saphan.platform.time.Clocks;

/**
 * Days for which something is counted. Days begin in Bangkok, where the agency is.
 *
 * @param until the last day
 */
public record Period(LocalDate from, LocalDate until) {

    private static final ZoneId ZONE = Clocks.BANGKOK;

    /** A year in which public money is counted. */
    public enum FiscalYear {

        /** October to September, named after the year in which it ends. */
        THAI(Month.OCTOBER, true),
        /** April to March, named after the year in which it begins. */
        JAPANESE(Month.APRIL, false),
        CALENDAR(Month.JANUARY, false);

        private final Month begins;
        private final boolean namedAfterEnd;

        FiscalYear(Month begins, boolean namedAfterEnd) {
            this.begins = begins;
            this.namedAfterEnd = namedAfterEnd;
        }

        /** @param year its name, in the common era */
        public Period of(int year) {
            LocalDate from = LocalDate.of(namedAfterEnd ? year - 1 : year, begins, 1);
            return new Period(from, from.plusYears(1).minusDays(1));
        }

        /** The name of the year in which a day lies, in the common era. */
        public int yearOf(LocalDate day) {
            boolean begun = day.getMonth().compareTo(begins) >= 0;
            return namedAfterEnd ? begun && begins != Month.JANUARY ? day.getYear() + 1 : day.getYear() : begun ? day.getYear() : day.getYear() - 1;
        }
    }

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + until);
        }
    }

    /** The first moment of it. */
    public Instant start() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
