package org.saphan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saphan.report.Period.FiscalYear;

class PeriodTest {

    @Test
    void theThaiFiscalYearBeginsInOctoberAndIsNamedAfterItsEnd() {
        assertThat(FiscalYear.THAI.of(2027)).isEqualTo(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 9, 30)));
        assertThat(FiscalYear.THAI.yearOf(LocalDate.of(2026, 9, 30))).isEqualTo(2026);
        assertThat(FiscalYear.THAI.yearOf(LocalDate.of(2026, 10, 1))).isEqualTo(2027);
    }

    @Test
    void theJapaneseFiscalYearBeginsInAprilAndIsNamedAfterItsBeginning() {
        assertThat(FiscalYear.JAPANESE.of(2026)).isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        assertThat(FiscalYear.JAPANESE.yearOf(LocalDate.of(2027, 3, 31))).isEqualTo(2026);
        assertThat(FiscalYear.JAPANESE.yearOf(LocalDate.of(2027, 4, 1))).isEqualTo(2027);
    }

    @Test
    void everyDayLiesInTheYearItIsNamedAfter() {
        for (FiscalYear kind : FiscalYear.values()) {
            for (LocalDate day = LocalDate.of(2025, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
                Period year = kind.of(kind.yearOf(day));
                assertThat(day).isBetween(year.from(), year.until());
            }
        }
    }

    @Test
    void aDayBeginsInBangkok() {
        Period day = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1));

        assertThat(day.start()).isEqualTo(Instant.parse("2026-03-31T17:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-04-01T17:00:00Z"));
    }

    @Test
    void whatMakesNoSenseIsTheThaiFiscalYearOfToday() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        ReportedPeriod current = ReportedPeriod.of(FiscalYear.THAI, 2027);

        assertThat(ReportedPeriod.asked(null, null, null, today)).isEqualTo(current);
        assertThat(ReportedPeriod.asked("THAI-9999", null, null, today)).isEqualTo(current);
        assertThat(ReportedPeriod.asked("", "2026-05-02", "2026-05-01", today)).isEqualTo(current);
        assertThat(ReportedPeriod.asked("", "yesterday", "<b>", today)).isEqualTo(current);
        assertThat(ReportedPeriod.asked("JAPANESE-2025", null, null, today)).isEqualTo(ReportedPeriod.of(FiscalYear.JAPANESE, 2025));
        assertThat(ReportedPeriod.asked("", "2026-05-01", "2026-05-31", today).query()).isEqualTo("from=2026-05-01&until=2026-05-31");
    }
}
