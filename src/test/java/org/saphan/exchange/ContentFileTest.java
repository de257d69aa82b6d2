package org.saphan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.AnyDefaults;

class ContentFileTest {

    private final ContentFile file = new ContentFile(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({"2026-05-01, 2026-05-01", "+60d, 2027-01-22", "-30d, 2026-10-24", "0d, 2026-11-23", "+0d, 2026-11-23"})
    void aDayIsADateOrCountedFromToday(String written, LocalDate day) {
        assertThat(file.day(written)).isEqualTo(day);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(file.day(null)).isNull();
        assertThat(file.moment(null, "Asia/Tokyo")).isNull();
    }

    @Test
    void anythingElseIsAFault() {
        assertThatThrownBy(() -> file.day("soon")).isInstanceOf(DateTimeParseException.class);
        assertThatThrownBy(() -> file.day("2026-02-30")).isInstanceOf(DateTimeParseException.class);
    }

    @AnyDefaults
    void aMomentIsOnTheClockOfItsZoneNotOfTheMachine() {
        assertThat(file.moment("2026-11-23 09:30", "Asia/Bangkok")).isEqualTo("2026-11-23T02:30:00Z");
        assertThat(file.moment("+1d 09:30", "Asia/Tokyo")).isEqualTo("2026-11-24T00:30:00Z");
        assertThat(file.moment("2026-11-23T09:30:00", "Asia/Tokyo")).isEqualTo("2026-11-23T00:30:00Z");
    }
}
