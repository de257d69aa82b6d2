package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people typed reaches a spreadsheet as text, whatever they typed. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\r=1"})
    void whatLooksLikeAFormulaIsText(String typed) {
        assertThat(Csv.row(typed)).isEqualTo("\"'" + typed + "\"\r\n");
    }

    @Test
    void quotesCommasAndLinesStayInTheirCell() {
        assertThat(Csv.row(1, "a \"b\", c\nd", null, "ไทย 日本")).isEqualTo("\"1\",\"a \"\"b\"\", c\nd\",\"\",\"ไทย 日本\"\r\n");
    }
}
