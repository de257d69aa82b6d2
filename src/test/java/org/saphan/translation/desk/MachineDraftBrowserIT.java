package org.saphan.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.Web;

/** What a machine translated is marked from the file on, public with a label only, and loses it when a person has gone through it. */
class MachineDraftBrowserIT {

    /** Companies that are written first-hand in Thai and translated into Japanese. */
    @ParameterizedTest
    @CsvSource({"th, 7, ayothaya-sensetech", "ja, 8, wechanon-medical", "en, 22, photharam-technical-textiles"})
    void theReaderIsToldUntilAPersonHasGoneThroughIt(String language, long company, String slug) {
        DeskWords words = new DeskWords(language);
        assertThat(label(slug)).isNull();

        takenIn(company, language, words);
        submitted(company, language, words);
        published(company, language, words, true);

        assertLabelled(slug);
        assertFound(company, language);
        goneThrough(company, language, words);
        assertThat(label(slug)).as("not public yet").isNotNull();
        submitted(company, language, words);
        published(company, language, words, false);
        assertThat(label(slug)).isNull();
    }

    /** The file says nothing of machines; the translator does. */
    private static void takenIn(long company, String language, DeskWords words) {
        try (Desk translator = Desk.of("translator-ja", language)) {
            translator.show("translate", "company", company, "ja");
            byte[] file = file(translator, company);
            assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("mt-confidence");
            translator.page().waitForResponse(answer -> "POST".equals(answer.request().method()), () -> translator.at("words:by-machine").check());
            translator.at("words:file_input").setInputFiles(new FilePayload("ja.xlf", "application/xliff+xml", file));
            translator.page().locator(".bar .besides").waitFor();
            assertThat(translator.page().locator(".bar .besides").textContent()).isEqualTo(words.of("translation.machine"));
            assertThat(Accessibility.problems(translator.page())).isEmpty();

            translator.fill("words:summary", translator.at("words:summary").inputValue() + "。").click("words:save").told();
            translator.show("translate", "company", company, "ja");
            assertThat(translator.page().locator(".bar .besides").count()).as("typing is not going through").isEqualTo(1);
            assertThat(new String(file(translator, company), StandardCharsets.UTF_8)).contains("mt-confidence");
        }
    }

    private static byte[] file(Desk desk, long company) {
        return desk.page().request().get(desk.page().url().replaceAll("/desk/.*", "/desk/translation.xlf?kind=company&id=" + company + "&language=ja")).body();
    }

    private static void submitted(long company, String language, DeskWords words) {
        try (Desk translator = Desk.of("translator-ja", language)) {
            translator.show("translate", "company", company, "ja").click("words:submit");
            translator.page().waitForFunction("state => document.getElementById('findings-title') || document.querySelector('.state')?.textContent.trim() === state",
                    words.of("editorial.state.IN_REVIEW"));
            if (!translator.state().equals(words.of("editorial.state.IN_REVIEW"))) {
                translator.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
            }
        }
    }

    private static void published(long company, String language, DeskWords words, boolean machine) {
        try (Desk reviewer = Desk.of("reviewer-ja", language)) {
            reviewer.show("review", "company", company, "ja");
            assertThat(reviewer.page().locator("aside .besides").count()).as("the reviewer knows").isEqualTo(machine ? 1 : 0);
            assertThat(Accessibility.problems(reviewer.page())).isEmpty();
            reviewer.click("review:approve-publish").awaitState(words.of("editorial.state.LIVE"));
        }
    }

    private static Element label(String slug) {
        return Web.site().uncached("/ja/companies/" + slug).page().selectFirst(".machine");
    }

    /** In the reader's language, with the way to what a person wrote. */
    private static void assertLabelled(String slug) {
        assertThat(label(slug).select("p").first().text()).isEqualTo(new DeskWords("ja").of("site.machine.text"));
        assertThat(label(slug).selectFirst("a[hreflang=th]").attr("href")).startsWith("/th/companies/" + slug);
        assertThat(Web.site().uncached("/th/companies/" + slug).page().select(".machine")).isEmpty();
        try (Browser browser = Browser.open(390, "ja")) {
            browser.show("/ja/companies/" + slug);
            assertThat(Accessibility.problems(browser.page())).isEmpty();
        }
    }

    private static void assertFound(long company, String language) {
        try (Desk translator = Desk.of("translator-ja", language)) {
            translator.show("translations?language=ja&status=MACHINE_DRAFT");
            assertThat(translator.page().locator("tbody a[href*='kind=company&id=" + company + "&']").count()).isEqualTo(1);
            assertThat(translator.page().locator("tbody .badge.machine_draft").count()).isPositive();
            assertThat(Accessibility.problems(translator.page())).isEmpty();
            String list = translator.page().request().get(translator.page().url().replaceAll("/desk/.*", "/desk/content.csv?kind=company")).text();
            assertThat(list.lines().map(line -> line.replace("\"", "")).filter(line -> line.startsWith("company," + company + ","))).singleElement().asString()
                    .contains("UP_TO_DATE,MACHINE_DRAFT").endsWith(",ja");
        }
    }

    private static void goneThrough(long company, String language, DeskWords words) {
        try (Desk translator = Desk.of("translator-ja", language)) {
            translator.show("translate", "company", company, "ja").click("words:machine");
            assertThat(translator.told()).isEqualTo(words.of("translation.notice.gone_through"));
            assertThat(translator.page().locator(".bar .besides").count()).isZero();
        }
    }
}
