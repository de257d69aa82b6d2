package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordsPropertyTest {

    @Property
    void noTextIsAFaultAndNoWordIsEmpty(@ForAll String text) {
        assertThat(Words.of(text)).noneMatch(String::isBlank);
    }

    @Property(tries = 200)
    void wordsThatWereCutStayAsTheyAre(@ForAll String text) {
        List<String> words = Words.of(text);
        assertThat(Words.spaced(text)).isEqualTo(words.isEmpty() ? " " : " " + String.join(" ", words) + " ");
    }
}
