package org.saphan.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressNameTest {

    @Test
    void namesOfEveryScriptBecomeLatin() {
        assertThat(Intake.nameOf("รายงานประจำปี ๒๕๖๘.pdf", "application/pdf")).matches("[a-z]+[a-z0-9-]*-?2568\\.pdf");
        assertThat(Intake.nameOf("カタログ.jpg", "image/jpeg")).isEqualTo("katarogu.jpg");
        assertThat(Intake.nameOf("会社案内.PDF", "application/pdf")).matches("[a-z]+(-[a-z]+)*\\.pdf");
        assertThat(Intake.nameOf("Übersicht – Größe.png", "image/png")).isEqualTo("ubersicht-grosse.png");
    }

    @Test
    void theEndingIsThatOfTheContent() {
        assertThat(Intake.nameOf("photo.php.PNG", "image/jpeg")).isEqualTo("photo-php.jpg");
        assertThat(Intake.nameOf("evil.svg", "image/webp")).isEqualTo("evil.webp");
    }

    @Test
    void pathsAndWhatAddressesDoNotHoldAreLeftOut() {
        assertThat(List.of("../../etc/photo.jpg", "C:\\fakepath\\photo.jpg", "photo.jpg\r\n", "photo.jpg  ", " photo\".jpg", "\0photo\0.jpg").stream()
                .map(name -> Intake.nameOf(name, "image/jpeg"))).containsOnly("photo.jpg");
    }

    @Test
    void aNameOfNothingBecomesAWord() {
        assertThat(Intake.nameOf(null, "image/jpeg")).isEqualTo("picture.jpg");
        assertThat(Intake.nameOf("", "image/jpeg")).isEqualTo("picture.jpg");
        assertThat(Intake.nameOf("☃☃.png", "image/png")).isEqualTo("picture.png");
        assertThat(Intake.nameOf("---.pdf", "application/pdf")).isEqualTo("document.pdf");
    }

    @Test
    void longNamesAreCut() {
        assertThat(Intake.nameOf("a".repeat(5000), "image/webp")).hasSize(80).endsWith("a.webp");
        assertThat(Intake.nameOf("会".repeat(500) + ".pdf", "application/pdf")).hasSizeLessThanOrEqualTo(80).matches("[a-z0-9][a-z0-9.-]*");
    }
}
