package org.saphan.home.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Browser;
import org.saphan.testing.PublicPages;
import org.saphan.testing.Web;

/** What people come for, done the way they do it: without scripts, by keyboard, in another language. */
class JourneysBrowserIT {

    /** Nothing when the element or something around it, such as a card, is outlined; else the element. */
    private static final String RING = """
            e => {
                for (let part = e; part !== null && part !== document.body; part = part.parentElement) {
                    const style = getComputedStyle(part);
                    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) {
                        return '';
                    }
                }
                return e === document.body ? '' : e.outerHTML.slice(0, 200);
            }""";

    @ParameterizedTest
    @CsvSource({"th, en, 1440", "ja, th, 390", "en, ja, 1440"})
    void aCompanyIsFoundReadAndComparedWithoutScripts(String language, String other, int width) {
        try (Browser browser = Browser.withoutScripts(width, language)) {
            Page page = browser.show("/" + language + "/companies");
            if (width == Browser.PHONE) {
                page.locator("details.filters > summary").click();
            }
            Locator industry = page.locator("form.facets input[name=industry]").first();
            String chosen = industry.inputValue();
            industry.check();
            page.locator("form.facets button[type=submit]").click();
            assertThat(browser.path()).contains("industry=" + chosen);
            int found = page.locator("main ul.cards > li").count();
            assertThat(found).isPositive();

            String name = page.locator("main ul.cards h3").first().textContent().strip();
            Locator words = page.locator("main input[name=q]").first();
            words.fill(name);
            words.press("Enter");
            assertThat(browser.path()).contains("industry=" + chosen, "q=");
            assertThat(page.locator("main ul.cards > li").count()).isBetween(1, found);
            String list = browser.path();

            page.locator("main ul.cards h3 a").first().click();
            assertThat(page.locator("h1").textContent().strip()).isEqualTo(name);
            String profile = browser.path();
            page.locator("nav.languages a[hreflang=" + other + "]").click();
            assertThat(browser.path()).isEqualTo("/" + other + profile.substring(3));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(other);

            page.goBack();
            page.goBack();
            assertThat(browser.path()).isEqualTo(list);
            page.locator("ul.chips a").first().click();
            assertThat(browser.path()).isNotEqualTo(list);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void theKeyboardReachesContentMenuAndSearch(String language) {
        try (Browser browser = Browser.open(Browser.PHONE, language)) {
            Page page = browser.show("/" + language + "/news");
            page.keyboard().press("Tab");
            assertThat(focused(page, "e => e.className")).isEqualTo("skip");
            assertThat(page.locator("a.skip").boundingBox().y).as("the skip link is seen").isGreaterThanOrEqualTo(0);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(focused(page, "e => String(document.getElementById('main').contains(e))")).isEqualTo("true");

            page = browser.show("/" + language + "/news");
            tabTo(page, "e => e.matches('details.menu > summary')");
            Locator entry = page.locator("nav.nav a").first();
            assertThat(entry.isVisible()).as("menu before").isFalse();
            page.keyboard().press("Enter");
            assertThat(entry.isVisible()).as("menu after").isTrue();
            page.keyboard().press("Tab");
            assertThat(focused(page, "e => String(e.closest('nav.nav') !== null)")).isEqualTo("true");

            page = browser.show("/" + language + "/news");
            tabTo(page, "e => e.matches('form[role=search] input')");
            page.keyboard().type("saitama");
            page.keyboard().press("Enter");
            page.waitForURL("**/" + language + "/search?q=saitama");
            assertThat(page.locator("main a[href*='/" + language + "/']").count()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void whereTheFocusIsCanBeSeen(int width) {
        try (Browser browser = Browser.open(width, "en")) {
            Page page = browser.show("/en/companies");
            for (int i = 0; i < 30; i++) {
                page.keyboard().press("Tab");
                assertThat(focused(page, RING)).as("no ring").isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies", "news", "mou", "events", "needs", "industries", "organisations"})
    void changingTheLanguageStaysOnTheContent(String kind) {
        try (Browser browser = Browser.withoutScripts(Browser.DESK, "th")) {
            String path = PublicPages.of(Web.site()).contents(kind, "th").get(0);
            Page page = browser.show("/th/" + path);
            for (String language : List.of("ja", "en", "th")) {
                page.locator("nav.languages a[hreflang=" + language + "]").click();
                assertThat(browser.path()).isEqualTo("/" + language + "/" + path);
                assertThat(page.locator("nav.languages a[aria-current]").getAttribute("hreflang")).isEqualTo(language);
            }
        }
    }

    @Test
    void aJapaneseReaderIsToldThatTheTextIsThai() {
        PublicPages pages = PublicPages.of(Web.site());
        List<String> english = pages.contents("companies", "en");
        String onlyThai = pages.missing("companies", "th", "ja").stream().filter(path -> !english.contains(path)).findFirst().orElseThrow();
        try (Browser browser = Browser.open(Browser.PHONE, "ja")) {
            Page page = browser.show("/ja/" + onlyThai);

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ja");
            assertThat(page.locator("h1").evaluate("e => e.closest('[lang]').lang")).isEqualTo("th");
            assertThat(page.locator(".notice.fallback").textContent()).contains("タイ語");
            assertThat(page.locator("nav.languages a[hreflang=ja]").getAttribute("class")).contains("not-yet");
            page.locator(".notice.fallback button").click();
            assertThat(browser.path()).startsWith("/ja/" + onlyThai);
            assertThat(page.locator(".notice.fallback [role=status]").isVisible()).isTrue();
        }
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("() => (" + wanted + ")(document.activeElement)"))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + wanted);
    }

    private static String focused(Page page, String question) {
        return String.valueOf(page.evaluate("() => (" + question + ")(document.activeElement)"));
    }
}
