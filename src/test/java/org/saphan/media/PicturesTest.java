package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.language.Language;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    private static Picture picture(LocalDate until) {
        return new Picture("/media/0123456789ab/bay-640.jpg", "/media/0123456789ab/bay-320.webp 320w, /media/0123456789ab/bay-640.webp 640w",
                "/media/0123456789ab/bay-640.jpg 640w", "A bay", Language.EN, 1600, 900, new FocalPoint(30, 71), "Somchai", false, until);
    }

    private Picture shown(Picture picture, String now) {
        pictures.clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return pictures.of(picture.line());
    }

    @Test
    void aListCarriesWhatACardShows() {
        Picture shown = shown(picture(LocalDate.of(2027, 3, 31)), "2026-11-23T03:00:00Z");

        assertThat(shown.address()).isEqualTo("/media/0123456789ab/bay-640.jpg");
        assertThat(shown.webp()).isEqualTo(picture(null).webp());
        assertThat(shown.width()).isEqualTo(1600);
        assertThat(shown.height()).isEqualTo(900);
        assertThat(shown.focus()).isEqualTo(new FocalPoint(30, 71));
        assertThat(shown.alt()).isNull();
    }

    @Test
    void aDrawingWithoutSizesIsCarriedToo() {
        Picture drawing = new Picture("/media/0123456789ab/map.svg", null, null, null, null, null, null, FocalPoint.MIDDLE, null, true, null);

        assertThat(shown(drawing, "2026-11-23T03:00:00Z")).isEqualTo(
                new Picture("/media/0123456789ab/map.svg", null, null, null, null, null, null, FocalPoint.MIDDLE, null, false, null));
    }

    @Test
    void aListOfAnEarlierReleaseHoldsTheAddressAlone() {
        pictures.clock = Clock.systemUTC();

        assertThat(pictures.of("/media/0123456789ab/bay.jpg").address()).isEqualTo("/media/0123456789ab/bay.jpg");
        assertThat(pictures.of(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T16:59:00Z, true", "2026-11-22T17:00:00Z, false"})
    void itIsShownUntilTheLastDayEndsInBangkok(String now, boolean shown) {
        assertThat(shown(picture(LocalDate.of(2026, 11, 22)), now) != null).isEqualTo(shown);
    }
}
