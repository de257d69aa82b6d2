package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.AnyDefaults;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ยาง", "ยานยนต์", "ชิ้นส่วนยานยนต์", "โรงงานยาง"})
    void medicineIsNotInRubberNorInVehicles(String text) {
        assertThat(Words.of(text)).doesNotContain("ยา");
    }

    @Test
    void thaiIsCutIntoItsWordsAndCompoundsIntoTheirs() {
        assertThat(Words.of("บริษัทผลิตยาและชิ้นส่วนยานยนต์")).containsExactly("บริษัท", "ผลิต", "ยา", "และ", "ชิ้น", "ส่วน", "ยาน", "ยนต์");
    }

    @Test
    void kyotoIsNotInTokyo() {
        assertThat(Words.of("東京都")).doesNotContain("京都");
        assertThat(Words.of("京都府")).contains("京都");
        assertThat(Words.of("京都")).containsExactly("京都");
    }

    @Test
    void riceIsNotNews() {
        assertThat(Words.of("ข้าว")).containsExactly("ข้าว");
        assertThat(Words.of("ข่าว")).containsExactly("ข่าว");
    }

    @ParameterizedTest
    @CsvSource({"ＡＢＣ１２３, abc123", "ｻｲﾀﾏ, サイタマ", "Café, café", "ISO, iso", "ﾊﾟｰﾂ, パーツ"})
    void widthAndCaseMakeNoDifference(String written, String plain) {
        assertThat(Words.of(written)).isEqualTo(Words.of(plain)).isNotEmpty();
    }

    @Test
    void punctuationAndSpacesAreNoWords() {
        assertThat(Words.of(" — (OEM/ODM), 「自動車部品」 … ")).containsExactly("oem", "odm", "自動車", "部品");
        assertThat(Words.of(" … ")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }

    @Test
    void spacedWordsAreFoundByTheirSpaces() {
        assertThat(Words.spaced("Auto parts")).isEqualTo(" auto parts ");
        assertThat(Words.spaced("…")).isEqualTo(" ");
    }

    @AnyDefaults
    void theMachinesLocaleChangesNothing() {
        assertThat(Words.of("INDUSTRIAL ชิ้นส่วน 自動車部品")).containsExactly("industrial", "ชิ้น", "ส่วน", "自動車", "部品");
    }
}
