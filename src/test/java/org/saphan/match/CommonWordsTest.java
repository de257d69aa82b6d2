package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphan.platform.text.Words;

class CommonWordsTest {

    private static final CommonWords.Reading READING = new CommonWords.Reading(Map.of("#industry/medical",
            List.of(Words.spaced("เครื่องมือแพทย์"), Words.spaced("医療機器"), Words.spaced("Medical devices"))));

    @Test
    void aTermIsTheSameInWhicheverLanguageItIsWritten() {
        Set<String> thai = READING.of(Words.spaced("เราต้องการผู้ผลิตเครื่องมือแพทย์ในญี่ปุ่น"));
        Set<String> japanese = READING.of(Words.spaced("医療機器の部品を加工しています。"));

        assertThat(thai).contains("#industry/medical");
        assertThat(japanese).contains("#industry/medical");
    }

    @Test
    void wordsInUnspacedScriptsAreFoundAndParticlesAreNot() {
        Set<String> words = READING.of(Words.spaced("金型を製造できる企業を、お持ちの技術で the mould for us"));

        assertThat(words).contains("金型", "製造", "mould").doesNotContain("を", "できる", "お", "の", "the", "for", "us");
    }

    @Test
    void aWordThatStandsInManyProfilesSaysNothing() {
        List<Set<String>> profiles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            profiles.add(i < 2 ? Set.of("company", "mould") : Set.of("company"));
        }

        assertThat(CommonWords.telling(Set.of("company", "mould", "#industry/medical"), profiles)).containsExactlyInAnyOrder("mould", "#industry/medical");
    }
}
