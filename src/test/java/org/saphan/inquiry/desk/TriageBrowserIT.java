package org.saphan.inquiry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.RunningSite;
import org.saphan.testing.SentInquiries;

/** From the queue to an answer, by clicks and by keys, in each language of the desk. */
class TriageBrowserIT {

    private static String company() {
        return "Company " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void awaitState(Desk desk, String state) {
        desk.page().locator(".side .badge." + state).waitFor();
    }

    private static void write(Desk desk, String choice) {
        desk.choose("case:choice", choice).click("case:insert");
        desk.page().waitForFunction("() => document.getElementById('case:words')?.value.length > 10");
    }

    @ParameterizedTest
    @CsvSource({"th, ja", "ja, th", "en, ja"})
    void anOfficerClaimsAsksResumesAndAnswers(String language, String sender) {
        DeskWords words = new DeskWords(language);
        String company = company();
        long id = SentInquiries.received("th", sender, company, "はじめまして。" + UUID.randomUUID());
        try (Desk desk = Desk.of("officer-th", language)) {
            desk.show("inquiries?q=" + company.replace(" ", "+")).page().keyboard().press("j");
            desk.page().keyboard().press("Enter");
            desk.page().waitForURL(url -> url.endsWith("inquiry?id=" + id));
            desk.page().keyboard().press("c");
            awaitState(desk, "IN_TRIAGE");
            assertThat(desk.told()).isEqualTo(words.of("triage.notice.claimed"));

            desk.follow("[data-key=i]");
            write(desk, "ASK_PRODUCT");
            desk.click("case:send");
            awaitState(desk, "NEEDS_INFORMATION");
            desk.click("case:resume");
            awaitState(desk, "IN_TRIAGE");

            desk.follow("[data-key=a]");
            write(desk, "ANSWER_FREE");
            desk.click("case:send");
            desk.page().locator("#notices .ui-messages-error").waitFor();
            String filled = desk.at("case:words").inputValue().replace("____", company);
            desk.fill("case:words", filled).page().keyboard().press("Control+Enter");
            awaitState(desk, "ANSWERED");

            assertThat(desk.page().locator(".timeline .answer .letter").textContent()).contains(company);
            assertThat(SentInquiries.mails(id)).contains(new DeskWords(sender).of("letter.template.ASK_PRODUCT.text").split("\n")[0], company, "/" + sender + "/inquiry/status/");
            assertThat(desk.browser().complaints()).isEmpty();
        }
    }

    @Test
    void aRefusalAsksBeforeItIsSentAndKeepsItsReason() {
        DeskWords words = new DeskWords("ja");
        long id = SentInquiries.received("ja", "th", company(), "สวัสดี " + UUID.randomUUID());
        try (Desk desk = Desk.of("officer-ja", "ja")) {
            desk.show("inquiry?id=" + id).click("case:claim");
            awaitState(desk, "IN_TRIAGE");
            desk.follow("[data-key=d]");
            write(desk, "NO_PARTNER");
            desk.page().onceDialog(dialog -> dialog.dismiss());
            desk.click("case:send");
            assertThat(desk.page().locator(".side .badge.IN_TRIAGE").isVisible()).isTrue();
            desk.page().onceDialog(dialog -> dialog.accept());
            desk.click("case:send");
            awaitState(desk, "DECLINED");

            assertThat(desk.page().locator(".side").textContent()).contains(words.of("letter.decline.NO_PARTNER"));
            assertThat(SentInquiries.mails(id)).contains("/th/inquiry/status/");
        }
    }

    @Test
    void ofTwoOfficersTheSecondIsToldAndSeesWhereTheCaseStands() {
        DeskWords words = new DeskWords("en");
        long id = SentInquiries.received("th", "en", company(), "Hello " + UUID.randomUUID());
        try (Desk first = Desk.of("officer-th", "en"); Desk second = Desk.of("officer-th", "en")) {
            first.show("inquiry?id=" + id).click("case:claim");
            awaitState(first, "IN_TRIAGE");
            first.follow("[data-key=a]").fill("case:words", "The first answer.");
            second.show("inquiry?id=" + id + "&do=answer").fill("case:words", "The second answer.").click("case:send");
            awaitState(second, "ANSWERED");

            first.click("case:send");

            first.page().locator("#notices .ui-messages-error").waitFor();
            assertThat(first.told()).isEqualTo(words.of("inquiry.refusal.moved"));
            awaitState(first, "ANSWERED");
            assertThat(first.at("case:words").inputValue()).as("what was typed stays").isEqualTo("The first answer.");
            assertThat(SentInquiries.mails(id)).contains("The second answer.").doesNotContain("The first answer.");
        }
    }

    @Test
    void whatGoesToTheOtherDeskLeavesTheQueueWithItsNote() {
        long id = SentInquiries.received("th", "ja", company(), "はい。" + UUID.randomUUID());
        try (Desk thai = Desk.of("officer-th", "th"); Desk japanese = Desk.of("officer-ja", "ja")) {
            thai.show("inquiry?id=" + id + "&do=hand-over").choose("case:receiver", "ja").fill("case:hand-note", "ขอส่งต่อ");
            thai.click("case:hand").page().waitForURL(url -> url.contains("/desk/inquiries"));
            assertThat(thai.told()).isEqualTo(new DeskWords("th").of("triage.notice.handed"));

            japanese.show("inquiry?id=" + id);
            assertThat(japanese.page().locator(".side .kept").textContent()).isEqualTo("ขอส่งต่อ");
            japanese.click("case:claim");
            awaitState(japanese, "IN_TRIAGE");
            assertThat(japanese.browser().complaints()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenSurvivesLeavingThePage() {
        long id = SentInquiries.received("th", "en", company(), "Hello " + UUID.randomUUID());
        try (Desk desk = Desk.of("officer-th", "en")) {
            desk.show("inquiry?id=" + id).click("case:claim");
            awaitState(desk, "IN_TRIAGE");
            desk.follow("[data-key=a]").fill("case:words", "Half an answer");
            desk.page().onDialog(dialog -> dialog.accept());
            desk.page().reload();
            desk.page().waitForFunction("() => document.getElementById('case:words')?.value === 'Half an answer'");
        }
    }

    @Test
    void likeInquiriesStandSideBySideAndMarkupIsOnlyText() {
        String message = "<img src=x onerror=alert(1)> " + UUID.randomUUID();
        long other = SentInquiries.received("th", "en", company(), message);
        long id = SentInquiries.received("th", "en", company(), message);
        try (Desk desk = Desk.of("officer-th", "en")) {
            desk.show("inquiry?id=" + id + "&with=" + other);
            Locator letters = desk.page().locator("#side-by-side .letter");
            assertThat(letters.allTextContents()).containsExactly(message, message);
            assertThat(desk.browser().complaints()).isEmpty();
        }
    }

    @Test
    void nobodyElseOpensACase() {
        long id = SentInquiries.received("ja", "en", company(), "Hello " + UUID.randomUUID());
        for (String account : List.of("officer-th", "author", "admin")) {
            try (Desk desk = Desk.of(account, "en")) {
                for (String page : List.of("inquiry?id=" + id, "inquiry-file?id=" + id + "&file=1")) {
                    int status = desk.page().navigate(RunningSite.get().url("/desk/" + page)).status();
                    assertThat(status).as(account + " " + page).isEqualTo(403);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void everyPageOfInquiriesIsAccessibleOnPhoneAndDesk(String language) {
        String message = "Hello " + UUID.randomUUID();
        long other = SentInquiries.received("th", "ja", company(), message);
        long id = SentInquiries.received("th", "ja", company(), message);
        SoftAssertions softly = new SoftAssertions();
        try (Desk desk = Desk.of("officer-th", language)) {
            desk.show("inquiry?id=" + id).click("case:claim");
            awaitState(desk, "IN_TRIAGE");
            for (String page : List.of("today", "inquiries", "inquiries?state=all&whose=mine&overdue=true&q=none", "inquiry?id=" + other, "inquiry?id=" + id + "&with=" + other,
                    "inquiry?id=" + id + "&do=answer", "inquiry?id=" + id + "&do=decline", "inquiry?id=" + id + "&do=hand-over",
                    "inquiry?id=" + id + "&do=link", "inquiry?id=" + id + "&do=note")) {
                for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
                    desk.browser().width(width);
                    check(softly, desk.show(page), page + " at " + width);
                }
            }
        }
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, Desk desk, String where) {
        Page page = desk.page();
        softly.assertThat(desk.browser().scrollsSideways()).as("scrolls sideways: " + where).isZero();
        softly.assertThat(Accessibility.problems(page)).as("axe: " + where).isEmpty();
        softly.assertThat(desk.browser().complaints()).as("console: " + where).isEmpty();
    }
}
