package org.saphan.match.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.platform.time.Clocks;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.MailingSite;
import org.saphan.testing.Mails;

/**
 * The reason for all of it, in three languages at once: a Japanese company finds a Thai one, an officer in Bangkok brings
 * both together, they meet, and a contract is reported. Every mail arrives at a real mail server; every page that somebody
 * comes to is accessible.
 */
class InquiryToOutcomeBrowserIT {

    private static final Pattern REFERENCE = Pattern.compile("INQ-\\d{4}-\\d{6}");
    private static final DeskWords THAI = new DeskWords("th");
    private static final DeskWords JAPANESE = new DeskWords("ja");

    private final MailingSite site = MailingSite.get();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String suzuki = "suzuki-" + mark + "@saitama.example";
    private final String somchai = "somchai-" + mark + "@rayong.example";
    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void everyPageWasAccessible() {
        softly.assertAll();
    }

    @Test
    void aJapaneseCompanyFindsAThaiPartnerAndTheirContractIsReported() {
        String reference;
        try (Browser visitor = Browser.at(site.url(""), Browser.DESK, "ja")) {
            findAThaiCompany(visitor);
            writeTo(visitor);
            reference = confirm(visitor);
        }
        try (Desk officer = Desk.at(site, "officer-th", "th")) {
            officer.page().onDialog(Dialog::accept);
            triage(officer, reference);
            propose(officer);
            String match = officer.page().url().replaceFirst(".*/desk/", "");
            String thai = link(somchai, 1, "th");
            String japanese = link(suzuki, 3, "ja");
            bothAccept(thai, japanese);

            new PartyNonsense(site.web(), URI.create(thai).getPath()).isRefused();
            new PartyNonsense(site.web(), URI.create(japanese).getPath()).isRefused();

            arrange(officer.show(match));
            officer.show(match).click("meeting:meetings:0:held");
            officer.awaitState(THAI.of("match.state.FOLLOW_UP"));
            rate(thai, "th", 5);
            rate(japanese, "ja", 4);

            sign(officer.show(match));
            agree(japanese, "ja", "￥12,000,000");
            agree(thai, "th", "12,000,000");
        }
        report();
    }

    private void findAThaiCompany(Browser visitor) {
        Page page = visitor.page();
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "10.9." + ThreadLocalRandom.current().nextInt(256) + ".7"));
        visitor.show("/ja/");
        page.locator("main input[name=q]").first().fill("タイヤ");
        page.locator("main form:has(input[name=q]) button").first().click();
        inspect(visitor, "search");
        visitor.show("/ja/companies?country=TH");
        page.locator("main .cards a[href*='/companies/'], main article a[href*='/companies/']").first().click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ja");
        inspect(visitor, "profile");
        page.locator("a[href*='inquiry?company=']").locator("visible=true").first().click();
    }

    private void writeTo(Browser visitor) {
        Page page = visitor.page();
        page.fill("#name", "鈴木 一郎");
        page.fill("#reading", "すずき いちろう");
        page.fill("#company_name", "株式会社試験精機 " + mark);
        page.selectOption("#country", "JP");
        page.fill("#email", suzuki);
        page.fill("#phone", "048-123-4567");
        page.fill("#message", "貴社の製品に関心があり、タイでの協力について伺いたく存じます。" + mark);
        page.check("#consent");
        inspect(visitor, "form");
        page.click("button[value=check]");
        inspect(visitor, "review");
        page.click("button[value=send]");
        inspect(visitor, "sent");
    }

    private String confirm(Browser visitor) {
        Page page = visitor.page();
        page.navigate(link(suzuki, 1, "ja"));
        page.click("button[value=confirm]");
        inspect(visitor, "confirmed");
        Matcher reference = REFERENCE.matcher(page.locator("main").textContent());
        assertThat(reference.find()).isTrue();
        assertThat(Mails.subject(site.mails(suzuki, 2).get(1))).startsWith(reference.group());
        page.navigate(link(suzuki, 2, "ja"));
        inspect(visitor, "status");
        return reference.group();
    }

    private void triage(Desk officer, String reference) {
        officer.show("inquiries?q=" + reference);
        inspect(officer.browser(), "queue");
        officer.page().locator("a:has-text('" + reference + "')").first().click();
        officer.click("case:claim");
        officer.awaitState(THAI.of("inquiry.state.IN_TRIAGE"));
        inspect(officer.browser(), "inquiry");
        officer.click("case:match");
        officer.page().waitForURL(url -> url.contains("/desk/match?inquiry="));
    }

    private void propose(Desk officer) {
        Page page = officer.page();
        inspect(officer.browser(), "suggestions");
        assertThat(page.locator(".suggestions > li").first().locator("li").count()).as("reasons").isPositive();
        assertThat(page.locator(".ui-autocomplete-token").count()).as("the company that was written to").isEqualTo(1);
        page.locator(".suggestions > li button:has-text('" + THAI.of("match.take") + "')").first().click();
        page.locator(".ui-autocomplete-token").nth(1).waitFor();
        officer.click("begin:create");
        page.waitForURL(url -> url.contains("/desk/matches"));
        officer.follow("main a[href*='match?id=']");
        Locator parties = page.locator(".two-sides > section");
        Locator candidate = parties.filter(new Locator.FilterOptions().setHas(page.locator("input[id$=':email'][value='']")));
        candidate.locator("input[id$=':person']").fill("สมชาย ใจดี");
        candidate.locator("input[id$=':email']").fill(somchai);
        inspect(officer.browser(), "draft of a match");
        officer.click("case:propose");
        page.locator("[id='case:remind']").waitFor();
    }

    private void bothAccept(String thai, String japanese) {
        try (Browser party = Browser.at(site.url(""), Browser.PHONE, "th")) {
            accept(party, thai);
            assertThat(party.page().content()).as("before both accepted").doesNotContain(suzuki);
        }
        try (Browser party = Browser.at(site.url(""), Browser.PHONE, "ja")) {
            accept(party, japanese);
            assertThat(party.page().locator("#contact").textContent()).contains(somchai, JAPANESE.of("match.field.email"));
            assertThat(party.page().locator("html").getAttribute("lang")).isEqualTo("ja");
            inspect(party, "introduced");
        }
        assertThat(Mails.text(site.mails(somchai, 2).get(1))).contains(suzuki);
        assertThat(Mails.text(site.mails(suzuki, 4).get(3))).contains(somchai);
    }

    private void accept(Browser party, String link) {
        party.page().navigate(link);
        inspect(party, "asked");
        party.page().locator("#consent").check();
        party.page().locator("form:has(#consent) button").click();
        party.page().waitForURL(url -> url.endsWith("?told=accepted"));
    }

    private void arrange(Desk officer) {
        inspect(officer.browser(), "match, introduced");
        officer.page().locator("#meeting details summary").click();
        officer.fill("meeting:starts", LocalDateTime.now(Clocks.BANGKOK).plusHours(3).truncatedTo(ChronoUnit.MINUTES).toString());
        officer.fill("meeting:minutes", "60").fill("meeting:place", "กรมส่งเสริมอุตสาหกรรม กรุงเทพฯ").click("meeting:keep");
        officer.page().locator("[id='meeting:meetings:0:held']").waitFor();
    }

    private void rate(String link, String language, int stars) {
        try (Browser party = Browser.at(site.url(""), Browser.PHONE, language)) {
            Page page = party.page();
            page.navigate(link);
            inspect(party, "asked for stars");
            page.locator("input[name=stars][value='" + stars + "']").check();
            page.locator("form:has(input[name=stars]) button").click();
            page.waitForURL(url -> url.contains("told="));
            assertThat(page.locator("input[name=stars]").count()).as("asked once").isZero();
        }
    }

    private void sign(Desk officer) {
        officer.page().locator("#outcomes details summary").click();
        officer.page().locator("[id='outcomes:stage']").selectOption("CONTRACT");
        officer.page().locator("[id='outcomes:worth']").selectOption("SIGNED");
        officer.page().locator("[id='outcomes:currency']").selectOption("JPY");
        officer.fill("outcomes:amount", "12000000").fill("outcomes:rate", "4.8").click("outcomes:keep");
        officer.page().locator("[id='outcomes:rows:0:correct']").waitFor();
        inspect(officer.browser(), "match with a contract");
    }

    private void agree(String link, String language, String amount) {
        try (Browser party = Browser.at(site.url(""), Browser.PHONE, language)) {
            party.page().navigate(link);
            inspect(party, "asked about the contract");
            assertThat(party.page().locator("#results").textContent()).contains(amount).contains("2,500,000");
            party.page().locator("button[name=right][value=yes]").click();
            party.page().waitForURL(url -> url.contains("told="));
        }
    }

    /** In baht and yen, with the rate and its day, confirmed by both. */
    private void report() {
        try (Desk admin = Desk.at(site, "officer-ja", "ja")) {
            admin.show("reports");
            inspect(admin.browser(), "report");
            String row = admin.page().locator("section:has(#results) tbody tr").first().textContent();
            assertThat(row).contains("12,000,000", "2,500,000", "1バーツ=4.8円", JAPANESE.of("followup.stage.CONTRACT"), "2者中2者");
            for (String language : new String[] {"th", "ja", "en"}) {
                admin.browser().show("/desk/report-paper/" + language);
                inspect(admin.browser(), "paper in " + language);
                assertThat(admin.page().locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    private void inspect(Browser browser, String where) {
        softly.assertThat(Accessibility.problems(browser.page())).as("axe: " + where).isEmpty();
        softly.assertThat(browser.scrollsSideways()).as("scrolls sideways: " + where).isZero();
        softly.assertThat(browser.complaints()).as("console: " + where).isEmpty();
    }

    /** The link in one of somebody's mails. @param number which, from 1 */
    private String link(String recipient, int number, String language) {
        String link = Mails.link(site.mails(recipient, number).get(number - 1));
        assertThat(link).contains("/" + language + "/");
        return link;
    }
}
