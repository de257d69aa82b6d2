package org.saphan.account.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.DeskWords;
import org.saphan.testing.Web;

/** The door's second way, to a provider that runs beside the site. */
class ProviderBrowserIT {

    private static final String TYPED = "Typed while the session was gone";

    private static ProviderSite site;

    @BeforeAll
    static void start() {
        site = ProviderSite.start();
    }

    @AfterAll
    static void stop() {
        site.stop();
    }

    @Test
    void whoIsKnownGetsInAndWorksAndIsWrittenDown() {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            Page page = site.door(browser, "/desk/words?kind=news&language=en");
            browser.complaints();
            site.answer(page, "author-1", ProviderSite.verified("author"));
            page.waitForURL(site.url("/desk/words?kind=news&language=en"));
            page.waitForFunction("() => document.querySelector('.ql-editor') !== null");
            page.locator("[id='words:title']").fill("Written by who came through the provider");
            page.waitForURL(url -> url.contains("id="));

            page.navigate(site.url("/desk/account"));
            assertThat(page.locator("[id='sessions:open'] tbody tr").count()).isPositive();
            page.locator("[id='leave:sign-out']").click();
            page.waitForURL(url -> url.contains("/desk/sign-in"));
            page.navigate(site.url("/desk/today"));
            assertThat(page.url()).as("signed out here").contains("/desk/sign-in");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(site.trail("SIGN_IN_BY_PROVIDER", "author")).isPositive();
        assertThat(site.trail("BIND_PROVIDER_ACCOUNT", "author")).isEqualTo(1);
        assertThat(site.trail("SIGN_OUT", "author")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            th | UNKNOWN    | "email": "nobody@saphan.example", "email_verified": true
            ja | UNKNOWN    | "email": "first-administrator@saphan.invalid", "email_verified": true
            en | UNKNOWN    | "email": "ｏfficer-th@saphan.example", "email_verified": true
            th | UNVERIFIED | "email": "officer-th@saphan.example", "email_verified": false
            ja | UNVERIFIED | "email": "officer-th@saphan.example"
            en | UNFINISHED | "email": "officer-th@saphan.example", "email_verified": true, "aud": "another-client"
            th | UNFINISHED | "email": "officer-th@saphan.example", "email_verified": true, "iss": "https://another.example"
            ja | UNFINISHED | "email": "officer-th@saphan.example", "email_verified": true, "nonce": "of another time"
            en | UNFINISHED | "email": "officer-th@saphan.example", "email_verified": true, "exp": 1000
            """)
    void whoIsNotVouchedForStaysOutsideWithASentence(String language, String why, String claims) {
        long before = site.trail("SIGN_IN_BY_PROVIDER_REFUSED", null);
        try (Browser browser = Browser.open(Browser.PHONE, language)) {
            Page page = site.door(browser, "/desk/today");
            site.answer(page, "somebody", claims);

            assertRefused(page, language, why);
            assertThat(Accessibility.problems(page)).isEmpty();
            assertThat(browser.scrollsSideways()).isZero();
            assertThat(site.trail("SIGN_IN_BY_PROVIDER_REFUSED", null)).isEqualTo(before + 1);
            page.navigate(site.url("/desk/today"));
            assertThat(page.url()).contains("/desk/sign-in");
        }
    }

    /** With the provider's true answer, but to a question that this browser did not ask, or asked and had answered. */
    @Test
    void anAnswerToAnotherQuestionOpensNothing() {
        try (Browser browser = Browser.open(Browser.DESK, "ja")) {
            Page page = site.door(browser, "/desk/today");
            String answer = site.provider().answer(page.url(), "reviewer-1", "{" + ProviderSite.verified("reviewer-ja") + "}");
            page.navigate(answer.replace("state=", "state=0"));
            assertRefused(page, "ja", "UNFINISHED");

            page.navigate(answer);
            assertRefused(page, "ja", "UNFINISHED");
        }
        assertThat(site.trail("SIGN_IN_BY_PROVIDER", "reviewer-ja")).isZero();
    }

    @Test
    void noAddressLeadsElsewhere() {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            browser.page().navigate(site.url("/desk/sign-in/provider?next=https://another.example/desk/"));
            site.answer(browser.page(), "reviewer-th", ProviderSite.verified("reviewer-th"));
            browser.page().waitForURL(site.url("/desk/today"));
        }
    }

    /** The address may pass on to somebody else at the provider; the account there is the person. */
    @Test
    void theAccountCountsFromTheFirstTimeOnAndNotTheAddress() {
        comeTo("/desk/today", "reviewer-en-1", ProviderSite.verified("reviewer-en"));
        comeTo("/desk/today", "reviewer-en-1", "\"email\": \"married@saphan.example\", \"email_verified\": true");
        assertThat(site.trail("SIGN_IN_BY_PROVIDER", "reviewer-en")).isEqualTo(2);

        comeTo("/desk/sign-in?refused=unknown", "reviewer-en-2", ProviderSite.verified("reviewer-en"));
    }

    @Test
    void whoIsTakenOutOfServiceIsRefusedAndMayComeBackWithAnotherAccount() {
        comeTo("/desk/today", "officer-1", ProviderSite.verified("officer-ja"));
        serve("officer-ja@saphan.example", false);
        comeTo("/desk/sign-in?refused=unknown", "officer-1", ProviderSite.verified("officer-ja"));

        serve("officer-ja@saphan.example", true);
        comeTo("/desk/today", "officer-2", ProviderSite.verified("officer-ja"));
    }

    private static void serve(String email, boolean active) {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            Page page = site.door(browser, "/desk/people");
            site.answer(page, "admin-1", ProviderSite.verified("admin"));
            page.locator("[id='people:all'] tr:has-text('" + email + "') a").click();
            page.waitForFunction("email => document.getElementById('people:email')?.value === email", email);
            page.locator("[id='people:active']").setChecked(active);
            page.locator("[id='people:save']").click();
            page.locator("#notices li").first().waitFor();
        }
    }

    @Test
    void aSessionThatEndsWhileTypingIsOpenedAgainThroughTheProviderAndNothingIsLost() {
        try (Browser browser = Browser.open(Browser.DESK, "th")) {
            Page page = site.door(browser, "/desk/words?kind=news&language=en");
            site.answer(page, "author-1", ProviderSite.verified("author"));
            page.waitForFunction("() => document.querySelector('.ql-editor') !== null");
            page.context().clearCookies();
            page.locator("[id='words:title']").fill(TYPED);
            page.locator("#again[open]").waitFor();
            assertThat(Accessibility.problems(page)).isEmpty();

            page.locator("#again-provider").click();
            site.answer(page, "author-1", ProviderSite.verified("author"));
            page.waitForFunction("typed => document.getElementById('words:title')?.value === typed", TYPED);
            page.waitForURL(url -> url.contains("id="));
        }
    }

    @Test
    void aProviderThatIsAwayIsSaidAndThePasswordStillWorks() {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            Page page = browser.page();
            site.provider().close();
            try {
                for (String language : List.of("th", "ja", "en")) {
                    page.navigate(site.url("/desk/sign-in?language=" + language));
                    page.locator("#provider").click();
                    assertRefused(page, language, "AWAY");
                }
            } finally {
                site.provider().open();
            }
            page.locator("[id='door:email']").fill("translator-ja@saphan.example");
            page.locator("[id='door:password']").fill(ProviderSite.PASSWORD);
            page.locator("[id='door:go']").click();
            page.waitForURL(site.url("/desk/today"));
        }
    }

    @Test
    void withoutTheSettingsTheDoorHasOneWay() {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            Page page = browser.show("/desk/sign-in?refused=away");

            assertThat(page.locator("#provider, #refusal").count()).isZero();
            assertThat(Web.site().get("/desk/sign-in/provider").status()).isEqualTo(404);
            assertThat(Web.site().get("/desk/sign-in/back?code=1&state=1").status()).isEqualTo(404);
        }
    }

    private static void comeTo(String where, String subject, String claims) {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            site.answer(site.door(browser, "/desk/today"), subject, claims);
            browser.page().waitForURL(url -> url.startsWith(site.url(where)));
        }
    }

    private static void assertRefused(Page page, String language, String why) {
        page.locator("#refusal").waitFor();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("#refusal").textContent()).isEqualTo(new DeskWords(language).of("account.provider.refusal." + why));
    }
}
