package org.saphan.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.AnyDefaults;

class RoughDateTest {

    private static final LocalDate DAY = LocalDate.of(2013, 8, 5);

    @ParameterizedTest
    @CsvSource({"DAY, 2013-08-05", "MONTH, 2013-08", "MID_YEAR, 2013", "YEAR, 2013"})
    void machinesReadNoMoreThanIsKnown(Precision precision, String written) {
        assertThat(RoughDate.of(DAY, precision).machine()).isEqualTo(written);
    }

    @Test
    void aDateOfUnsaidPrecisionIsADay() {
        assertThat(RoughDate.of(DAY, null)).isEqualTo(new RoughDate(DAY, Precision.DAY));
    }

    @Test
    void noDateIsNone() {
        assertThat(RoughDate.of(null, Precision.YEAR)).isNull();
    }

    @AnyDefaults
    void theMachinesLocaleChangesNothing() {
        assertThat(RoughDate.of(DAY, Precision.DAY).machine()).isEqualTo("2013-08-05");
        assertThat(RoughDate.of(DAY, Precision.MONTH).machine()).isEqualTo("2013-08");
    }
}
