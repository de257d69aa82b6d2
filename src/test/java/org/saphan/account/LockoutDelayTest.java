package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutDelayTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "8, 8", "14, 512", "15, 900", "16, 900", "70, 900", "2147483647, 900"})
    void theFirstFourMistakesAreFreeThenTheDelayDoublesUpToAQuarterOfAnHour(int failures, long seconds) {
        assertThat(LockoutDelay.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
