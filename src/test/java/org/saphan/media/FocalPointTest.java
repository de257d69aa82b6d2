package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocalPointTest {

    @ParameterizedTest
    @CsvSource({"0, 0, x0 y0", "33, 68, x30 y70", "100, 96, x100 y100", "50, 20, y20", "71, 46, x70"})
    void styleSheetsKnowItInStepsOfTen(int across, int down, String classes) {
        assertThat(new FocalPoint(across, down).classes()).isEqualTo(classes);
    }

    @ParameterizedTest
    @CsvSource({"50, 50", "45, 54"})
    void theMiddleNeedsNoClass(int across, int down) {
        assertThat(new FocalPoint(across, down).classes()).isNull();
    }

    @Test
    void itIsKeptAsExactlyAsItWasChosen() {
        FocalPoint chosen = new FocalPoint(33, 7);

        assertThat(FocalPoint.of(chosen.x(), chosen.y())).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({"-1, 50", "101, 50", "50, -1", "50, 101"})
    void nothingOutsideOfThePictureMatters(int across, int down) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FocalPoint(across, down));
    }
}
