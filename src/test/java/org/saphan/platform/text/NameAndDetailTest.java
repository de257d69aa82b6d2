package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndDetailTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {"Moulds | up to 800 t;Moulds;up to 800 t", "แม่พิมพ์;แม่พิมพ์;''", "a|b|c;a;b|c", "a|;a;''", "|b;'';b", "'';'';''"})
    void aBarPartsTheNameFromWhatThereIsToSay(String line, String name, String detail) {
        assertThat(NameAndDetail.of(line)).isEqualTo(new NameAndDetail(name, detail));
    }
}
