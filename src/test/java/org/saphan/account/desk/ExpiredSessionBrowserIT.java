package org.saphan.account.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.RunningSite;

/** A session ends in the middle of a sentence. */
class ExpiredSessionBrowserIT {

    @ParameterizedTest
    @CsvSource({"th, 1", "ja, 2", "en, 3"})
    void thePasswordIsAskedForInPlaceAndTheWordsComeBack(String language, long need) {
        DeskWords words = new DeskWords(language);
        try (Desk author = Desk.of("author", language)) {
            author.show("words", "need", need, "en");
            author.page().context().clearCookies();
            author.fill("words:title", "Typed while the session was gone").type(" And this in the text.");

            author.at("again-password").fill("not the password");
            author.click("again-go");
            author.page().waitForFunction("wrong => document.getElementById('again-error').textContent === wrong", words.of("account.sign_in.wrong"));
            author.at("again-password").fill(RunningSite.get().demoPassword());
            author.click("again-go");

            author.page().waitForFunction("() => document.getElementById('words:title')?.value === 'Typed while the session was gone'");
            assertThat(author.told()).isEqualTo(words.of("desk.restored"));
            author.awaitState(words.of("editorial.state.DRAFT"));
            author.kept();
            author.show("words", "need", need, "en");
            assertThat(author.at("words:title").inputValue()).isEqualTo("Typed while the session was gone");
            assertThat(author.page().locator(".ql-editor").textContent()).contains("And this in the text.");
        }
    }
}
