package org.saphan.home.desk;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.Desk;

/** Every page of the desk in every language, on a phone and on a desk: nothing that axe finds, nothing in the console, nothing to scroll sideways. */
class EveryDeskPageBrowserIT {

    private static final List<String> DOORS = List.of("sign-in", "forgotten", "invitation?token=none");
    private static final List<String> PAGES = List.of("today", "content?kind=news", "content?kind=company", "content?kind=event", "content?kind=need",
            "content?kind=mou", "content?kind=organisation", "content?kind=industry", "content?kind=page&q=nothing-is-called-this",
            "words?kind=news", "words?kind=page", "words?kind=event&id=1&language=th", "words?kind=company&id=7&language=ja", "words?kind=industry&id=1&language=en",
            "facts?kind=need", "facts?kind=company&id=7", "facts?kind=event&id=1", "review?kind=event&id=1&language=th", "history?kind=event&id=1&language=th",
            "preview?kind=event&id=1&language=ja&phone=true", "translations?language=ja", "translate?kind=event&id=1&language=ja", "glossary", "search", "media", "media?standing=UNDESCRIBED", "media-file?id=1", "links",
            "reference", "reference?list=cooperation", "holidays", "holidays?country=JP", "site", "people", "audit", "outbox", "old-cases", "reports", "publish", "account");
    /** Matches in each of the states of the demonstration, and where one begins. */
    private static final List<String> MATCHES = List.of("matches", "matches?state=PROPOSED&mine=true", "match", "match?seeker=1", "match?inquiry=4",
            "match?id=1", "match?id=2", "match?id=4", "match?id=6", "match?id=9");

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void everyPageIsAccessibleOnPhoneAndDesk(String language) {
        SoftAssertions softly = new SoftAssertions();
        try (Browser browser = Browser.open(Browser.PHONE, language)) {
            DOORS.forEach(page -> check(softly, browser, "/desk/" + page));
        }
        try (Desk desk = Desk.of("admin", language)) {
            PAGES.forEach(page -> check(softly, desk.browser(), "/desk/" + page));
        }
        try (Desk desk = Desk.of("officer-th", language)) {
            MATCHES.forEach(page -> check(softly, desk.browser(), "/desk/" + page));
        }
        try (Desk desk = Desk.of("translator-ja", language)) {
            check(softly, desk.browser(), "/desk/messages");
        }
        softly.assertAll();
    }

    /** Loaded as on a phone; then the window is widened, as a reader who turns a tablet does. */
    private static void check(SoftAssertions softly, Browser browser, String address) {
        browser.width(Browser.PHONE);
        browser.show(address);
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            browser.width(width);
            browser.page().waitForLoadState();
            String where = address + " at " + width;
            softly.assertThat(browser.page().title().strip()).as("title: " + where).matches("[^–].* – .+");
            softly.assertThat(browser.scrollsSideways()).as("scrolls sideways: " + where).isZero();
            softly.assertThat(Accessibility.problems(browser.page())).as("axe: " + where).isEmpty();
            softly.assertThat(browser.complaints()).as("console: " + where).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void whatOpensOverAPageIsAccessibleToo(String language) {
        SoftAssertions softly = new SoftAssertions();
        try (Desk desk = Desk.of("admin", language)) {
            for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
                desk.browser().width(width);
                desk.show("facts?kind=company&id=7");
                desk.page().locator(".ui-selectcheckboxmenu").first().click();
                desk.page().locator(".ui-selectcheckboxmenu-panel li").first().click();
                softly.assertThat(Accessibility.problems(desk.page())).as("menu of checkboxes at " + width).isEmpty();
                desk.show("words?kind=page&id=1").page().locator(".pick-content").first().click();
                desk.page().locator("#pick-words").fill("mou");
                desk.page().locator("#pick-found button").first().waitFor();
                softly.assertThat(Accessibility.problems(desk.page())).as("link to content at " + width).isEmpty();
                desk.show("today").page().keyboard().press("?");
                desk.page().locator("#keys[open]").waitFor();
                softly.assertThat(Accessibility.problems(desk.page())).as("keys at " + width).isEmpty();
                softly.assertThat(desk.browser().scrollsSideways()).as("scrolls sideways at " + width).isZero();
            }
            softly.assertThat(desk.browser().complaints()).as("console").isEmpty();
        }
        softly.assertAll();
    }
}
