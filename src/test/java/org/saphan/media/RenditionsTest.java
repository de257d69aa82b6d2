package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenditionsTest {

    private static final String DIGEST = "0123456789ab" + "c".repeat(52);

    private final Renditions all = Renditions.of(String.join("\n",
            line("image/webp", 1280, "bay-1280.webp"), line("image/jpeg", 1280, "bay-1280.jpg"),
            line("image/jpeg", 320, "bay-320.jpg"), line("image/webp", 320, "bay-320.webp"),
            line("image/jpeg", 640, "bay-640.jpg"), line("image/webp", 640, "bay-640.webp")));

    private static String line(String mediaType, int width, String name) {
        return String.join(" ", mediaType, String.valueOf(width), DIGEST, name);
    }

    @Test
    void browsersChooseAmongTheWidthsOfOneFormat() {
        assertThat(all.webp()).isEqualTo(
                "/media/0123456789ab/bay-320.webp 320w, /media/0123456789ab/bay-640.webp 640w, /media/0123456789ab/bay-1280.webp 1280w");
        assertThat(all.others()).doesNotContain("webp").contains("bay-320.jpg 320w").contains("bay-1280.jpg 1280w");
    }

    @Test
    void aCardIsGivenNoneThatIsWiderThanItNeeds() {
        assertThat(all.upTo(640).webp()).contains("320w").contains("640w").doesNotContain("1280w");
        assertThat(all.upTo(640).widest()).contains("/media/0123456789ab/bay-640.jpg");
    }

    @Test
    void oneIsLeftEvenWhenAllAreWider() {
        assertThat(all.upTo(100).webp()).isEqualTo("/media/0123456789ab/bay-320.webp 320w");
        assertThat(all.upTo(100).widest()).contains("/media/0123456789ab/bay-320.jpg");
    }

    @Test
    void aSmallSignIsTheNarrowestAsWebp() {
        assertThat(all.narrowest()).contains("/media/0123456789ab/bay-320.webp");
    }

    @Test
    void aDrawingHasNone() {
        Renditions none = Renditions.of(null);

        assertThat(none.webp()).isNull();
        assertThat(none.others()).isNull();
        assertThat(none.upTo(640).widest()).isEmpty();
    }

    @Test
    void aMachineWithoutWebpStillHasSizes() {
        Renditions plain = Renditions.of(line("image/jpeg", 320, "bay-320.jpg"));

        assertThat(plain.webp()).isNull();
        assertThat(plain.narrowest()).contains("/media/0123456789ab/bay-320.jpg");
    }
}
