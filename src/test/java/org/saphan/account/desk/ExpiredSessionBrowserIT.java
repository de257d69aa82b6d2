package org.saphan.account.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.RunningSite;

/** A session ends in the middle of a sentence. */
class ExpiredSessionBrowserIT {

    private static final String TYPED = "Typed while the session was gone";

    @ParameterizedTest
    @CsvSource({"th, 1", "ja, 2", "en, 3"})
    void thePasswordIsAskedForInPlaceAndTheWordsComeBack(String language, long need) {
        try (Desk author = Desk.of("author", language)) {
            author.show("words", "need", need, "en");
            author.page().context().clearCookies();

            typeAndSignInAgain(author, new DeskWords(language));

            author.show("words", "need", need, "en");
            assertThat(author.at("words:title").inputValue()).isEqualTo(TYPED);
            assertThat(author.page().locator(".ql-editor").textContent()).contains("And this in the text.");
        }
    }

    /** Nothing of it was ever saved, so that only the browser has it. */
    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void signingOutEverywhereElseLosesNotEvenANewText(String language) {
        try (Desk author = Desk.of("author", language); Desk elsewhere = Desk.of("author", language)) {
            author.show("words?kind=news&language=en");
            elsewhere.show("account").click("sessions:everywhere");
            elsewhere.page().waitForURL(url -> url.contains("/desk/sign-in"));

            typeAndSignInAgain(author, new DeskWords(language));

            author.show("words", "news", author.kept(), "en");
            assertThat(author.at("words:title").inputValue()).isEqualTo(TYPED);
            assertThat(author.page().locator(".ql-editor").textContent()).contains("And this in the text.");
        }
    }

    private static void typeAndSignInAgain(Desk author, DeskWords words) {
        Page page = author.page();
        String address = page.url();
        author.fill("words:title", TYPED).type(" And this in the text.");
        page.locator("#again[open]").waitFor();
        assertThat(page.url()).as("in place").isEqualTo(address);
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("again-password");
        assertThat(Accessibility.problems(page)).isEmpty();

        author.fill("again-password", "not the password").click("again-go");
        page.waitForFunction("wrong => document.getElementById('again-error')?.textContent === wrong", words.of("account.sign_in.wrong"));
        author.fill("again-password", RunningSite.get().demoPassword()).click("again-go");

        page.waitForFunction("typed => document.getElementById('words:title')?.value === typed && !document.getElementById('again').open", TYPED);
        assertThat(page.locator("#told .note").textContent()).isEqualTo(words.of("desk.restored"));
        author.awaitState(words.of("editorial.state.DRAFT"));
        author.kept();
    }
}
