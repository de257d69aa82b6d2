package org.saphan.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

            second.page().locator(".conflict").waitFor();
            assertThat(second.at("words:summary").inputValue()).endsWith("Two adds that.");
            assertThat(second.page().locator(".conflict del").allTextContents()).contains("One", "this");
            assertThat(second.page().locator(".conflict ins").allTextContents()).contains("Two", "that");
            second.page().locator("[id='words:besides'] .besides").waitFor();

            second.page().locator("[id$='keep-mine']").click();
            second.page().locator(".conflict").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

            first.fill("words:summary", before + " Third.").click("words:save");
            first.page().locator("[id$='take-theirs']").click();
            first.page().waitForFunction("() => document.getElementById('words:summary').value.endsWith('Two adds that.')");
        }
    }
}
