package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.media.SampleFiles.fading;
import static org.saphan.media.SampleFiles.file;
import static org.saphan.media.SampleFiles.image;
import static org.saphan.media.SampleFiles.photo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphan.media.Intake.Rendition;

class CropTest {

    private static final byte[] PHOTO = file(photo(800, 400), "jpeg");

    @Test
    void thePointThatMattersStaysInTheCut() {
        int left = image(Intake.crop(PHOTO, 100, 100, 0.1, 0.1).bytes()).getRGB(20, 20);
        int right = image(Intake.crop(PHOTO, 100, 100, 0.9, 0.1).bytes()).getRGB(80, 20);

        assertThat(left >> 16 & 0xFF).isGreaterThan(200);
        assertThat(right >> 8 & 0xFF).isGreaterThan(200);
        assertThat(right >> 16 & 0xFF).isLessThan(60);
    }

    @Test
    void theCutHasTheWantedShapeAndIsNeverEnlarged() {
        assertThat(size(Intake.crop(PHOTO, 200, 100, 0.5, 0.5))).isEqualTo("200x100");
        assertThat(size(Intake.crop(PHOTO, 100, 200, 0.5, 0.5))).isEqualTo("100x200");
        assertThat(size(Intake.crop(PHOTO, 1600, 1600, 0.5, 0.5))).isEqualTo("400x400");
        assertThat(size(Intake.crop(PHOTO, 10_000, 1, 0.5, 0.5))).isEqualTo("800x1");
    }

    @Test
    void aPointOutsideOfThePictureIsItsEdge() {
        for (double point : List.of(-5.0, 7.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            assertThat(size(Intake.crop(PHOTO, 100, 100, point, point))).isEqualTo("100x100");
        }
    }

    @Test
    void theCutOfATransparentPictureIsTransparent() {
        Rendition cut = Intake.crop(file(fading(300, 100), "png"), 50, 50, 1, 0.5);

        assertThat(cut.mediaType()).isEqualTo("image/png");
        assertThat(image(cut.bytes()).getRGB(49, 25) >>> 24).isLessThan(10);
    }

    @Test
    void onlyPicturesCanBeCut() {
        assertThatThrownBy(() -> Intake.crop(SamplePdf.plain(), 10, 10, 0, 0)).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> Intake.crop(PHOTO, 0, 10, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String size(Rendition cut) {
        return cut.width() + "x" + cut.height();
    }
}
