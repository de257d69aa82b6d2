package org.saphan.home.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.Desk;
import org.saphan.testing.RunningSite;
import org.saphan.testing.Web;

/** An administrator changes the site without an operator, and readers see it. Puts back what was delivered. */
class SiteSettingsBrowserIT {

    private static final String[] ALL = {"NAME-en", "PURPOSE-en", "EMAIL", "PHONE", "ADDRESS-en", "HOURS-en", "NOTICE-th", "NOTICE-ja", "NOTICE-en", "NOTICE_FROM",
        "NOTICE_UNTIL", "OVERDUE_DAYS"};

    @AfterEach
    void asDelivered() {
        try (Desk desk = Desk.of("admin", "en")) {
            desk.show("site");
            for (String setting : ALL) {
                desk.fill("site:" + setting, "");
            }
            save(desk);
        }
    }

    private static void save(Desk desk) {
        desk.click("site:save");
        desk.page().locator("#notices .ui-messages-info").first().waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aNoticeIsSeenBeforeItIsSavedAndByAllReadersAfterwards(String language) throws InterruptedException {
        try (Desk desk = Desk.of("admin", language)) {
            desk.show("site").fill("site:NOTICE-th", "ปิดปรับปรุง").fill("site:NOTICE-ja", "保守作業のお知らせ").fill("site:NOTICE-en", "Maintenance\n<b>tonight</b>");
            desk.fill("site:NOTICE_UNTIL", "2099-07-31T23:30");
            desk.page().locator("[id='site:OVERDUE_DAYS']").focus();
            desk.page().locator("[id='site:preview'] time").waitFor();
            assertThat(desk.page().locator("[id='site:preview'] time").textContent()).contains("23:30", "01:30");
            assertThat(desk.page().locator("[id='site:preview'] .announced").allTextContents()).extracting(String::strip)
                    .containsExactly("ปิดปรับปรุง", "保守作業のお知らせ", "Maintenance\n<b>tonight</b>");
            assertThat(Accessibility.problems(desk.page())).isEmpty();
            save(desk);
        }
        Document page = awaitPage(language, "aside.announced");
        assertThat(page.selectFirst("aside.announced").text()).isEqualTo(switch (language) {
            case "th" -> "ปิดปรับปรุง";
            case "ja" -> "保守作業のお知らせ";
            default -> "Maintenance <b>tonight</b>";
        });
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (Browser browser = Browser.open(width, language)) {
                browser.show("/" + language + "/contact");
                assertThat(Accessibility.problems(browser.page())).isEmpty();
                assertThat(browser.scrollsSideways()).isZero();
            }
        }
    }

    /** The front page as soon as it shows that; a second is promised. */
    private static Document awaitPage(String language, String selector) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            Document page = Web.site().get("/" + language + "/").page();
            if (!page.select(selector).isEmpty()) {
                return page;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("/" + language + "/ does not show " + selector + " within a second");
    }

    @Test
    void nameAndContactStandOnEveryPageAndInTheFeed() throws InterruptedException {
        try (Desk desk = Desk.of("admin", "en")) {
            desk.show("site").fill("site:NAME-en", "Bridge & Co. {x}").fill("site:PURPOSE-en", "What it's for").fill("site:EMAIL", "contact@dip.example");
            desk.fill("site:PHONE", "+66 2 123 4567").fill("site:ADDRESS-en", "One Road\nBangkok").fill("site:HOURS-en", "9:00–16:30 (Bangkok)");
            save(desk);
        }
        Document page = awaitPage("en", "html:has(footer address):has(script:containsData(Bridge))");
        assertThat(page.title()).endsWith("– Bridge & Co. {x}");
        assertThat(page.select(".top .brand b").text()).isEqualTo("Bridge & Co. {x}");
        assertThat(page.select("meta[property=og:site_name]").attr("content")).isEqualTo("Bridge & Co. {x}");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("Bridge \\u0026 Co. {x}");
        assertThat(page.select("footer").text()).contains("What it's for", "One Road Bangkok", "9:00–16:30 (Bangkok)");
        assertThat(page.select("footer a[href='mailto:contact@dip.example']").text()).isEqualTo("contact@dip.example");
        assertThat(page.select("footer a[href='tel:+6621234567']").text()).isEqualTo("+66 2 123 4567");
        assertThat(Web.site().get("/ja/").page().select(".top .brand small").text()).contains("Bridge & Co. {x}");
        assertThat(Web.site().get("/en/contact").page().select("main address").text()).contains("contact@dip.example");
        assertThat(Web.site().get("/en/feed.atom").text()).contains("<name>Bridge &amp; Co. {x}</name>");
        assertThat(Web.site().get("/th/").page().select("footer").text()).doesNotContain("One Road", "What it's for");
    }

    @Test
    void twoAdministratorsWhoCollideSeeBothAndNothingTypedIsLost() throws InterruptedException {
        try (Desk first = Desk.of("admin", "en"); Desk second = Desk.of("admin", "en")) {
            second.show("site");
            first.show("site").fill("site:PHONE", "+66 2 111 1111").fill("site:EMAIL", "first@dip.example");
            save(first);

            second.fill("site:PHONE", "+66 2 222 2222").click("site:save");

            second.page().locator(".besides").first().waitFor();
            assertThat(second.page().locator(".besides").allTextContents()).anyMatch(text -> text.contains("+66 2 111 1111")).anyMatch(text -> text.contains("first@dip.example"));
            assertThat(second.page().locator("[id='site:PHONE']").inputValue()).isEqualTo("+66 2 222 2222");
            second.fill("site:EMAIL", "first@dip.example");
            save(second);
        }
        assertThat(awaitPage("en", "footer a[href='tel:+6622222222']").select("footer a[href^=mailto]").text()).isEqualTo("first@dip.example");
    }

    @Test
    void whatIsRefusedIsToldBesideItAndStaysTyped() {
        try (Desk desk = Desk.of("admin", "en")) {
            desk.show("site").fill("site:EMAIL", "nobody").fill("site:NAME-en", "Not kept").click("site:save");
            desk.page().locator("[id='site:EMAIL-problem']:not(:empty)").waitFor();
            assertThat(desk.at("site:NAME-en").inputValue()).isEqualTo("Not kept");
        }
        assertThat(Web.site().get("/en/").page().select(".top .brand b").text()).isNotEqualTo("Not kept");
    }

    @Test
    void onlyAdministratorsGetThere() {
        try (Desk desk = Desk.of("author", "en")) {
            assertThat(desk.page().locator(".rail a[href='/desk/site']").count()).isZero();
            assertThat(get(desk, "/desk/site").status()).isEqualTo(403);
        }
        try (Desk desk = Desk.of("admin", "en")) {
            assertThat(desk.page().locator(".rail a[href='/desk/site']").count()).isEqualTo(1);
        }
    }

    @Test
    void listsAreTakenOutOnlyByThoseWhoMayReadThem() {
        try (Desk desk = Desk.of("author", "en")) {
            assertThat(get(desk, "/desk/people.csv").status()).isEqualTo(403);
            assertThat(get(desk, "/desk/outbox.csv").status()).isEqualTo(403);
            assertThat(get(desk, "/desk/links.csv").status()).isEqualTo(200);
        }
        assertThat(Web.site().get("/desk/people.csv").status()).isNotEqualTo(200);
        try (Desk desk = Desk.of("admin", "en")) {
            APIResponse people = get(desk, "/desk/people.csv");
            assertThat(people.headers()).containsEntry("content-type", "text/csv;charset=UTF-8").containsEntry("cache-control", "no-store");
            assertThat(people.text()).startsWith("\uFEFFid,name,email,").contains("\"admin@saphan.example\"", "REVIEW ja").doesNotContain("pbkdf2", "PBKDF2");
            assertThat(get(desk, "/desk/outbox.csv").text()).startsWith("\uFEFFid,recipient,");
            desk.show("audit");
            assertThat(desk.page().locator("main").textContent()).contains("EXPORT_PEOPLE", "EXPORT_OUTBOX");
        }
    }

    private static APIResponse get(Desk desk, String path) {
        return desk.page().request().get(RunningSite.get().url(path));
    }

    @Test
    void theAgeOfTheOldestWaitingMailIsKnownToOperators() {
        assertThat(Web.site().get("/health/ready").text()).containsPattern("\"oldest_waiting_seconds\":\"?[0-9]+");
    }
}
