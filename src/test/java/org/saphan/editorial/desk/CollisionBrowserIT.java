package org.saphan.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;

/** Two people write the same words at the same time, and neither loses a letter. */
class CollisionBrowserIT {

    @ParameterizedTest
    @CsvSource({"th, 1", "ja, 2", "en, 3"})
    void theSecondToSaveSeesBothWordingsAndChooses(String language, long company) {
        DeskWords words = new DeskWords(language);
        try (Desk first = Desk.of("author", language); Desk second = Desk.of("admin", language)) {
            first.show("words", "company", company, "en");
            second.show("words", "company", company, "en");
            String before = second.at("words:summary").inputValue();

            first.fill("words:summary", before + " One adds this.").click("words:save");
            assertThat(first.told()).isEqualTo(words.of("editorial.notice.saved"));
            second.fill("words:summary", before + " Two adds that.").click("words:save");

            assertBothWordings(second, words);
            second.click("words:keep-mine");
            assertThat(second.told()).isEqualTo(words.of("editorial.notice.saved"));
            conflictGone(second);
            second.show("words", "company", company, "en");
            assertThat(second.at("words:summary").inputValue()).as("mine is kept").endsWith("Two adds that.");

            first.fill("words:summary", before + " Third.").click("words:save");
            first.click("words:take-theirs");
            first.page().waitForFunction("() => document.getElementById('words:summary')?.value.endsWith('Two adds that.')");
            conflictGone(first);
            first.show("words", "company", company, "en");
            assertThat(first.at("words:summary").inputValue()).as("theirs stays").endsWith("Two adds that.");
        }
    }

    private static void assertBothWordings(Desk second, DeskWords words) {
        second.page().locator(".conflict").waitFor();
        assertThat(second.page().locator(".conflict h2").textContent()).isEqualTo(words.of("editorial.conflict.title"));
        assertThat(second.at("words:summary").inputValue()).as("what was typed").endsWith("Two adds that.");
        assertThat(second.page().locator(".conflict del").allTextContents()).contains("One", "this");
        assertThat(second.page().locator(".conflict ins").allTextContents()).contains("Two", "that");
        assertThat(second.at("unsaved").isVisible()).as("said to be unsaved").isTrue();
        assertThat(Accessibility.problems(second.page())).isEmpty();
    }

    private static void conflictGone(Desk desk) {
        desk.page().locator(".conflict").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @ParameterizedTest
    @CsvSource({"th, 4", "ja, 5", "en, 6"})
    void bothSeeThatTheOtherIsThere(String language, long company) {
        String sentence = new DeskWords(language).of("editorial.besides");
        try (Desk first = Desk.of("author", language); Desk second = Desk.of("admin", language)) {
            first.show("words", "company", company, "en");
            second.show("words", "company", company, "en");
            assertThat(besides(first)).isEqualTo(sentence.replace("{names}", name(second)));
            assertThat(besides(second)).isEqualTo(sentence.replace("{names}", name(first)));
        }
    }

    private static String besides(Desk desk) {
        return desk.page().locator("[id='words:besides'] .besides").textContent();
    }

    private static String name(Desk desk) {
        return desk.page().locator(".who a[href='/desk/account']").textContent();
    }
}
