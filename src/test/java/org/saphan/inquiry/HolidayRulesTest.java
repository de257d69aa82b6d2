package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.language.Language;
import org.saphan.platform.text.Catalogue;

/** Checked against the calendars that the Cabinet Office of Japan and the Bank of Thailand publish. */
class HolidayRulesTest {

    private static List<String> days(String country, int year) {
        return HolidayRules.of(country, year).keySet().stream().map(day -> day.toString().substring(5)).toList();
    }

    @Test
    void japanIn2026HasTheDayBetweenRespectAndEquinox() {
        assertThat(days("JP", 2026)).containsExactly("01-01", "01-02", "01-03", "01-12", "02-11", "02-23", "03-20", "04-29", "05-03", "05-04", "05-05",
                "05-06", "07-20", "08-11", "09-21", "09-22", "09-23", "10-12", "11-03", "11-23", "12-29", "12-30", "12-31");
    }

    @Test
    void japanIn2027HasADayInLieuOfTheEquinox() {
        assertThat(days("JP", 2027)).containsExactly("01-01", "01-02", "01-03", "01-11", "02-11", "02-23", "03-21", "03-22", "04-29", "05-03", "05-04",
                "05-05", "07-19", "08-11", "09-20", "09-23", "10-11", "11-03", "11-23", "12-29", "12-30", "12-31");
    }

    @Test
    void thailandIn2026GivesADayForTheFifthOfDecember() {
        assertThat(days("TH", 2026)).containsExactly("01-01", "04-06", "04-13", "04-14", "04-15", "05-04", "06-03", "07-28", "08-12", "10-13", "10-23",
                "12-05", "12-07", "12-10", "12-31");
    }

    @Test
    void thailandIn2028EndsSongkranOnAMondayLater() {
        assertThat(days("TH", 2028)).containsExactly("01-01", "01-03", "04-06", "04-13", "04-14", "04-15", "04-17", "05-04", "06-03", "06-05", "07-28",
                "08-12", "08-14", "10-13", "10-23", "12-05", "12-10", "12-11", "12-31");
    }

    /** One day is given for two holidays on one weekend, and it may lie in the next year. */
    @ParameterizedTest
    @CsvSource({"2024-04-16, true", "2024-04-17, false", "2029-01-02, true", "2029-01-03, false"})
    void daysInLieuAreGivenOnceAndAcrossTheYear(LocalDate day, boolean free) {
        assertThat(HolidayRules.isHoliday(day, "TH")).isEqualTo(free);
    }

    @Test
    void whereNoRulesAreKnownNoDayIsFree() {
        assertThat(HolidayRules.of("GB", 2026)).isEmpty();
    }

    @Test
    void everyHolidayHasANameInEachLanguage() {
        Catalogue catalogue = Phrases.all();
        for (String country : HolidayRules.COUNTRIES) {
            IntStream.rangeClosed(2024, 2040).forEach(year -> HolidayRules.of(country, year).values().forEach(code -> {
                for (Language language : Language.values()) {
                    assertThat(catalogue.pattern("holiday.day." + code, language.locale())).isNotBlank();
                }
            }));
        }
    }
}
