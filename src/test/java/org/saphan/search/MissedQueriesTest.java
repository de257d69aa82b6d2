package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissedQueriesTest {

    @ParameterizedTest
    @CsvSource({"แม่พิมฟ์, แม่พิมฟ์", "  Rubbr   SHEETS , rubbr sheets", "ＣＮＣ旋盤, cnc旋盤", "ISO 13485, iso 13485", "คุณภาพอากาศ, คุณภาพอากาศ"})
    void whatIsTypedAlikeIsCountedTogether(String typed, String counted) {
        assertThat(MissedQueries.counted(typed)).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"somchai@example.co.th", "ｓｏｍｃｈａｉ＠example.com", "081-234-5678", "08 1234 5678", "https://example.com/x", "www.example.com",
            "๐๘๑-๒๓๔-๕๖๗๘", "081.234.5678", "(02) 123 4567", "นายสมชาย ใจดี", "คุณสมชาย", "Mr. Somchai", "山田太郎様", "田中さん"})
    void whatMayTellAboutAPersonIsNotKept(String typed) {
        assertThat(MissedQueries.counted(typed)).isEmpty();
    }

    @Test
    void aWholeLetterIsNotKept() {
        assertThat(MissedQueries.counted("word ".repeat(20))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "+ - \" * ~", "\u200b", "😀"})
    void signsWithoutAWordAreNotCounted(String typed) {
        assertThat(MissedQueries.counted(typed)).isEmpty();
    }
}
