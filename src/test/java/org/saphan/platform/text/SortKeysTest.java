package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphan.language.Language;
import org.saphan.testing.AnyDefaults;

class SortKeysTest {

    @Test
    void thaiSortsByConsonantNotByTheVowelWrittenBeforeIt() {
        assertThat(sorted(Language.TH, "ไทย", "เชียงใหม่", "ชลบุรี", "แกลง", "กรุงเทพ")).containsExactly("กรุงเทพ", "แกลง", "ชลบุรี", "เชียงใหม่", "ไทย");
    }

    @Test
    void thaiToneMarksComeLast() {
        assertThat(sorted(Language.TH, "ข้าวหอม", "ข้าว", "ข่าว", "ขาว")).containsExactly("ขาว", "ข่าว", "ข้าว", "ข้าวหอม");
    }

    @Test
    void kanaSortByTheFiftySounds() {
        assertThat(sorted(Language.JA, "わかやま", "とうきょう", "サイタマ", "おおさか", "あいち")).containsExactly("あいち", "おおさか", "サイタマ", "とうきょう", "わかやま");
    }

    @Test
    void halfWidthKanaAndFullWidthLettersSortAsTheOthers() {
        assertThat(key(Language.JA, "ｻｲﾀﾏ")).isEqualTo(key(Language.JA, "サイタマ"));
        assertThat(key(Language.EN, "ＡＢＣ")).isEqualTo(key(Language.EN, "ABC"));
    }

    @Test
    void englishPutsCaseAndAccentsSecond() {
        assertThat(sorted(Language.EN, "Zeta", "étoile", "alpha", "Eta", "Beta")).containsExactly("alpha", "Beta", "Eta", "étoile", "Zeta");
    }

    @AnyDefaults
    void theMachinesLocaleChangesNothing() {
        assertThat(sorted(Language.TH, "ไทย", "แกลง", "ชลบุรี")).containsExactly("แกลง", "ชลบุรี", "ไทย");
    }

    private static List<String> sorted(Language language, String... names) {
        return Arrays.stream(names).sorted(Comparator.comparing(name -> key(language, name), Arrays::compareUnsigned)).toList();
    }

    private static byte[] key(Language language, String name) {
        return SortKeys.of(name, language.locale());
    }
}
