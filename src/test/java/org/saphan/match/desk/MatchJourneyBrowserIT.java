package org.saphan.match.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.Desk;

/** A Thai officer takes a suggestion and asks both; the Thai and the Japanese company accept, each in its language; both see how the other is reached, until it is withdrawn. */
class MatchJourneyBrowserIT {

    private static final Pattern LINK = Pattern.compile("http\\S+(/(?:th|ja)/match/[\\w-]{43})");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String thaiMail = "somchai-" + mark + "@thai.example";
    private final String japaneseMail = "suzuki-" + mark + "@japan.example";
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void anOfficerBringsTwoCompaniesTogether() {
        try (Desk officer = Desk.of("officer-th", "th")) {
            officer.page().onDialog(Dialog::accept);
            propose(officer);
            String thai = link(thaiMail);
            String japanese = link(japaneseMail);

            try (Browser party = Browser.open(Browser.PHONE, "th")) {
                Page page = party.show(thai);
                inspect(party, "th, asked");
                refuseWithoutConsent(party);
                accept(page);
                assertThat(page.content()).doesNotContain(japaneseMail);
            }
            try (Browser party = Browser.open(Browser.PHONE, "ja")) {
                Page page = party.show(japanese);
                assertThat(page.content()).doesNotContain(thaiMail);
                accept(page);
                assertThat(page.locator("#contact").textContent()).contains(thaiMail);
                inspect(party, "ja, introduced");
                assertThat(party.show(thai).locator("#contact").textContent()).contains(japaneseMail);
            }
            assertThat(mail(thaiMail)).contains(japaneseMail);
            assertThat(mail(japaneseMail)).contains(thaiMail);

            officer.show("match?id=" + id(officer));
            assertThat(officer.page().locator("aside .state").textContent().strip()).isEqualTo("แนะนำให้รู้จักแล้ว");
            withdraw(officer);
            try (Browser party = Browser.open(Browser.PHONE, "ja")) {
                assertThat(party.show(japanese).content()).as("what was taken back is shown no more").doesNotContain(thaiMail);
                inspect(party, "ja, withdrawn");
            }
        }
        softly.assertAll();
    }

    private void propose(Desk officer) {
        Page page = officer.show("match?seeker=1").page();
        assertThat(page.locator(".suggestions > li").first().textContent()).as("each suggestion says why").contains("คะแนน");
        page.locator(".suggestions > li button").first().click();
        page.locator(".ui-autocomplete-token").first().waitFor();
        officer.click("begin:create");
        page.waitForURL(url -> url.contains("match?id="));
        type(page, 0, "สมชาย ใจดี", thaiMail);
        type(page, 1, "鈴木一郎", japaneseMail);
        officer.click("case:propose");
        page.locator("[id='case:remind']").waitFor();
    }

    private static void type(Page page, int side, String name, String mail) {
        page.locator("[id='case:parties:" + side + ":person']").fill(name);
        page.locator("[id='case:parties:" + side + ":email']").fill(mail);
    }

    private void refuseWithoutConsent(Browser party) {
        party.page().locator("form:has(#consent) button").click();
        party.page().locator("#consent-error").waitFor();
        softly.assertThat(Accessibility.problems(party.page())).as("axe: refused").isEmpty();
        party.complaints();
    }

    private static void accept(Page page) {
        page.locator("#consent").check();
        page.locator("form:has(#consent) button").click();
        page.waitForURL(url -> url.endsWith("?told=accepted"));
    }

    private static void withdraw(Desk officer) {
        officer.fill("case:reason", "Only a test").click("case:withdraw");
        officer.page().waitForFunction("() => document.getElementById('case:withdraw') === null");
    }

    private static long id(Desk officer) {
        Matcher id = Pattern.compile("id=(\\d+)").matcher(officer.page().url());
        assertThat(id.find()).isTrue();
        return Long.parseLong(id.group(1));
    }

    private void inspect(Browser party, String where) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            party.width(width);
            softly.assertThat(Accessibility.problems(party.page())).as("axe: " + where + " at " + width).isEmpty();
            softly.assertThat(party.scrollsSideways()).as("scrolls sideways: " + where + " at " + width).isZero();
        }
        softly.assertThat(party.complaints()).as("console: " + where).isEmpty();
    }

    private static String link(String recipient) {
        Matcher link = LINK.matcher(mail(recipient));
        assertThat(link.find()).as("a link in the mail to " + recipient).isTrue();
        return link.group(1);
    }

    /** The newest mail to somebody. */
    private static String mail(String recipient) {
        try (Desk admin = Desk.of("admin", "en")) {
            return admin.show("outbox").page().locator("details:has(summary:has-text('" + recipient + "')) pre").first().textContent();
        }
    }
}
