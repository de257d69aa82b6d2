package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.language.Language;
import org.saphan.platform.text.Catalogue;

class LettersTest {

    private static final Catalogue CATALOGUE = Phrases.all();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTemplateAndReasonHasATitleAndWordsThatCanBeSent(Language language) {
        Stream<String> keys = Stream.concat(Arrays.stream(LetterTemplate.values()).map(each -> "letter.template." + each),
                Arrays.stream(DeclineReason.values()).map(each -> "letter.decline." + each));
        SoftAssertions softly = new SoftAssertions();
        keys.forEach(key -> {
            softly.assertThat(CATALOGUE.pattern(key, language.locale())).as(key).isNotBlank();
            String filled = CATALOGUE.phrase(key + ".text", language.locale(), Map.of("gap", "Siam Precision"));
            softly.assertThatCode(() -> LetterRefused.check(filled)).as(key).doesNotThrowAnyException();
            softly.assertThat(filled).as(key).hasSizeGreaterThan(20).doesNotContain("{");
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySignOfSpamIsTold(Language language) {
        for (SpamSign sign : SpamSign.values()) {
            assertThat(CATALOGUE.pattern("triage.sign." + sign, language.locale())).isNotBlank();
        }
    }

    @Test
    void askingAndAnsweringHaveTemplatesOfTheirOwn() {
        assertThat(LetterTemplate.of(InquiryStep.ASK)).hasSizeGreaterThan(1).doesNotContainAnyElementsOf(LetterTemplate.of(InquiryStep.ANSWER));
        assertThat(LetterTemplate.of(InquiryStep.ANSWER)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "Please look at ____ in our directory."})
    void nothingEmptyAndNoGapIsSent(String words) {
        assertThatThrownBy(() -> LetterRefused.check(words)).isInstanceOf(LetterRefused.class);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> LetterRefused.check("a".repeat(LetterRefused.LONGEST + 1))).isInstanceOf(LetterRefused.class);
    }
}
