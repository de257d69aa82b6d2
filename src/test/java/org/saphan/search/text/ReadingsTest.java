package org.saphan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    @ParameterizedTest
    @CsvSource({"医療機器, iryokiki", "東京, tokyo", "新聞, shinbun", "ゴム, gomu"})
    void aWordHasOneKey(String word, String key) {
        assertThat(Readings.ofWord(word)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"iryōkiki, iryokiki", "iryoukiki, iryokiki", "いりょうきき, iryokiki", "Shimbun, shinbun", "Tōkyō, tokyo"})
    void itIsTheSameHoweverLongVowelsAreWritten(String typed, String key) {
        assertThat(Readings.ofTyped(typed)).isEqualTo(key);
    }
}
