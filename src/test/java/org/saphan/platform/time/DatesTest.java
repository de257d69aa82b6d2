package org.saphan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.language.Language;
import org.saphan.platform.text.Phrases;
import org.saphan.testing.AnyDefaults;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 24);

    @ParameterizedTest
    @CsvSource({"EN, d MMMM y, 24 November 2024", "TH, d MMMM y, 24 พฤศจิกายน 2567", "JA, y年M月d日, 2024年11月24日"})
    void everyLanguageHasItsOwnCalendar(Language reader, String pattern, String written) {
        assertThat(dates(reader, pattern).day(DAY)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"EN, mid 2024", "TH, mid 2567"})
    void aDateIsWrittenAsExactlyAsItIsKnown(Language reader, String written) {
        assertThat(dates(reader, "y").rough(new RoughDate(DAY, Precision.MID_YEAR))).isEqualTo(written);
    }

    @AnyDefaults
    void theMachinesLocaleAndZoneChangeNothing() {
        Instant lateEvening = Instant.parse("2026-11-22T17:30:00Z");
        Dates dates = dates(Language.EN, "d MMMM y");

        assertThat(dates.day(DAY)).isEqualTo("24 November 2024");
        assertThat(dates.time(lateEvening, Clocks.BANGKOK)).isEqualTo("00:30");
        assertThat(dates.time(lateEvening, Clocks.TOKYO)).isEqualTo("02:30");
        assertThat(dates.dayOf(lateEvening, Clocks.BANGKOK)).isEqualTo("2026-11-23");
        assertThat(Clocks.today(Clock.fixed(lateEvening, ZoneOffset.UTC))).isEqualTo("2026-11-23");
    }

    private static Dates dates(Language reader, String pattern) {
        Dates dates = new Dates();
        dates.locale = reader.locale();
        dates.phrases = new Phrases() {

            @Override
            public String pattern(String key) {
                return pattern;
            }

            @Override
            public String with(String key, Map<String, ?> details) {
                return "mid " + details.get("year");
            }
        };
        return dates;
    }
}
