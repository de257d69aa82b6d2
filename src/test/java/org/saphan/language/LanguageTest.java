package org.saphan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.AnyDefaults;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"th | TH", "th-TH,th;q=0.9,en;q=0.8 | TH", "ja-JP | JA", "JA | JA", "en;q=0.5, ja;q=0.7, th;q=0.6 | JA",
            "de-DE,de;q=0.9,th;q=0.3 | TH", "th;q=0, ja;q=0.1 | JA", "de | EN", "* | EN", "tha | EN"})
    void theBrowserAsksByWeight(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", ",", ";", ";;q", "th;q=", "th;q=x", "q=1", "-", "--", "th--", "*;q=*", "ไทย", "th;q=2", "\u0000"})
    void whoAsksBrokenlyGetsALanguageAllTheSame(String header) {
        assertThat(Language.accepted(header)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReaderReadsTheirOwnLanguageFirstAndAllInTheEnd(Language language) {
        assertThat(language.readingOrder()).startsWith(language).containsExactlyInAnyOrder(Language.values());
    }

    @Test
    void aTagIsFoundExactly() {
        assertThat(Language.find("th")).contains(TH);
        assertThat(Language.find("TH")).isEmpty();
        assertThat(Language.find("")).isEmpty();
    }

    @AnyDefaults
    void theMachinesLocaleChangesNothing() {
        assertThat(Language.accepted("TH-th;q=0.2, JA;q=0.4")).isEqualTo(JA);
        assertThat(Language.byDefault()).isEqualTo(EN);
        assertThat(TH.locale().toLanguageTag()).isEqualTo("th-TH");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aColumnKeepsTheTag(Language language) {
        LanguageColumn column = new LanguageColumn();

        assertThat(column.convertToDatabaseColumn(language)).isEqualTo(language.tag());
        assertThat(column.convertToEntityAttribute(language.tag())).isEqualTo(language);
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
