package org.saphan.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;

/** A mended slip leaves translations alone; a real change shows the translator exactly what changed. */
class OutdatedBrowserIT {

    /** Companies that are written first-hand in Thai and translated into Japanese. */
    @ParameterizedTest
    @CsvSource({"th, 4", "ja, 5", "en, 6"})
    void theTranslatorSeesWhatChangedAndOnlyThat(String language, long company) {
        DeskWords words = new DeskWords(language);
        change(company, language, words, " ๑", true);
        try (Desk translator = Desk.of("translator-ja", language)) {
            translator.show("translate", "company", company, "ja");
            assertThat(translator.page().locator(".besides").count()).as("a mended slip outdates nothing").isZero();
            assertThat(translator.page().locator(".pane ins").count()).isZero();
        }
        change(company, language, words, " ปรับปรุงใหม่", false);
        try (Desk translator = Desk.of("translator-ja", language)) {
            translator.show("translate", "company", company, "ja");
            assertThat(translator.page().locator(".besides").textContent()).isEqualTo(words.of("translation.outdated"));
            assertThat(String.join("", translator.page().locator(".pane ins").allTextContents()).strip()).isEqualTo("ปรับปรุงใหม่");
            assertThat(translator.page().locator(".pane del").count()).isZero();
        }
    }

    private static void change(long company, String language, DeskWords words, String added, boolean minor) {
        try (Desk author = Desk.of("author", language)) {
            author.show("words", "company", company, "th");
            author.fill("words:summary", author.at("words:summary").inputValue() + added).click("words:save");
            author.told();
            author.show("words", "company", company, "th");
            if (minor) {
                author.at("words:minor").check();
                author.page().waitForFunction("() => document.getElementById('words:minor')?.checked");
            }
            author.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
        }
        try (Desk reviewer = Desk.of("reviewer-th", language)) {
            reviewer.show("review", "company", company, "th");
            assertThat(String.join("", reviewer.page().locator(".difference ins").allTextContents()).strip()).isEqualTo(added.strip());
            reviewer.click("review:approve-publish").awaitState(words.of("editorial.state.LIVE"));
        }
    }
}
