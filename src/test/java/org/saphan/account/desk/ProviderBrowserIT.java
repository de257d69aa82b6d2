package org.saphan.account.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.launcher.TestMariadb;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.DeskWords;
import org.saphan.testing.OpenIdProvider;
import org.saphan.testing.SaphanProcess;
import org.saphan.testing.Web;

/** The door's second way, to a provider that runs beside the site. */
class ProviderBrowserIT {

    private static final String PASSWORD = "spoken only in this test";

    private static OpenIdProvider provider;
    private static SaphanProcess saphan;
    private static TestMariadb.Access database;

    @BeforeAll
    static void start() {
        provider = OpenIdProvider.at(SaphanProcess.freePort());
        database = TestMariadb.get().empty("provider");
        Path home = Path.of(System.getProperty("basedir", "."), "target", "it-provider").toAbsolutePath();
        saphan = SaphanProcess.start(home, SaphanProcess.freePort(), Map.of("SAPHAN_DEMO", "true", "SAPHAN_DEMO_PASSWORD", PASSWORD, "SAPHAN_DATABASE_URL", database.url(),
                "SAPHAN_DATABASE_USER", database.user(), "SAPHAN_DATABASE_PASSWORD", database.password(), "SAPHAN_OPENID_ISSUER", provider.issuer(),
                "SAPHAN_OPENID_CLIENT_ID", "saphan", "SAPHAN_OPENID_CLIENT_SECRET", "between the two of us")).awaitReady();
    }

    @AfterAll
    static void stop() {
        saphan.kill();
        provider.close();
    }

    @Test
    void whoIsKnownGetsInAndWorksAndIsWrittenDown() {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            Page page = door(browser, "/desk/words?kind=news&language=en");
            browser.complaints();
            answer(page, "author-1", verified("author"));
            page.waitForURL(saphan.url("/desk/words?kind=news&language=en"));
            page.waitForFunction("() => document.querySelector('.ql-editor') !== null");
            page.locator("[id='words:title']").fill("Written by who came through the provider");
            page.waitForURL(url -> url.contains("id="));

            page.navigate(saphan.url("/desk/account"));
            assertThat(page.locator("[id='sessions:open'] tbody tr").count()).isPositive();
            page.locator("[id='leave:sign-out']").click();
            page.waitForURL(url -> url.contains("/desk/sign-in"));
            page.navigate(saphan.url("/desk/today"));
            assertThat(page.url()).as("signed out here").contains("/desk/sign-in");
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(trail("SIGN_IN_BY_PROVIDER", "author")).isPositive();
        assertThat(trail("BIND_PROVIDER_ACCOUNT", "author")).isEqualTo(1);
        assertThat(trail("SIGN_OUT", "author")).isPositive();
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
        long before = trail("SIGN_IN_BY_PROVIDER_REFUSED", null);
        try (Browser browser = Browser.open(Browser.PHONE, language)) {
            Page page = door(browser, "/desk/today");
            answer(page, "somebody", claims);

            assertRefused(page, language, why);
            assertThat(Accessibility.problems(page)).isEmpty();
            assertThat(browser.scrollsSideways()).isZero();
            assertThat(trail("SIGN_IN_BY_PROVIDER_REFUSED", null)).isEqualTo(before + 1);
            page.navigate(saphan.url("/desk/today"));
            assertThat(page.url()).contains("/desk/sign-in");
        }
    }

    /** With the provider's true answer, but to a question that this browser did not ask, or asked and had answered. */
    @Test
    void anAnswerToAnotherQuestionOpensNothing() {
        try (Browser browser = Browser.open(Browser.DESK, "ja")) {
            Page page = door(browser, "/desk/today");
            String answer = provider.answer(page.url(), "reviewer-1", claims(verified("reviewer-ja")));
            page.navigate(answer.replace("state=", "state=0"));
            assertRefused(page, "ja", "UNFINISHED");

            page.navigate(answer);
            assertRefused(page, "ja", "UNFINISHED");
        }
        assertThat(trail("SIGN_IN_BY_PROVIDER", "reviewer-ja")).isZero();
    }

    @Test
    void noAddressLeadsElsewhere() {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            browser.page().navigate(saphan.url("/desk/sign-in/provider?next=https://another.example/desk/"));
            answer(browser.page(), "reviewer-th", verified("reviewer-th"));
            browser.page().waitForURL(saphan.url("/desk/today"));
        }
    }

    /** The address may pass on to somebody else at the provider; the account there is the person. */
    @Test
    void theAccountCountsFromTheFirstTimeOnAndNotTheAddress() {
        comeTo("/desk/today", "reviewer-en-1", verified("reviewer-en"));
        comeTo("/desk/today", "reviewer-en-1", "\"email\": \"married@saphan.example\", \"email_verified\": true");
        assertThat(trail("SIGN_IN_BY_PROVIDER", "reviewer-en")).isEqualTo(2);

        comeTo("/desk/sign-in?refused=unknown", "reviewer-en-2", verified("reviewer-en"));
    }

    @Test
    void whoIsTakenOutOfServiceIsRefusedAndMayComeBackWithAnotherAccount() {
        comeTo("/desk/today", "officer-1", verified("officer-ja"));
        serve("officer-ja@saphan.example", false);
        comeTo("/desk/sign-in?refused=unknown", "officer-1", verified("officer-ja"));

        serve("officer-ja@saphan.example", true);
        comeTo("/desk/today", "officer-2", verified("officer-ja"));
    }

    private static void serve(String email, boolean active) {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            Page page = door(browser, "/desk/people");
            answer(page, "admin-1", verified("admin"));
            page.locator("[id='people:all'] tr:has-text('" + email + "') a").click();
            page.waitForFunction("email => document.getElementById('people:email').value === email", email);
            page.locator("[id='people:active']").setChecked(active);
            page.locator("[id='people:save']").click();
            page.locator("#notices li").first().waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aSessionThatEndsWhileTypingIsOpenedAgainThroughTheProviderAndNothingIsLost(String language) {
        try (Browser browser = Browser.open(Browser.DESK, language)) {
            Page page = door(browser, "/desk/words?kind=news&language=en");
            answer(page, "author-1", verified("author"));
            page.waitForFunction("() => document.querySelector('.ql-editor') !== null");
            page.context().clearCookies();
            page.locator("[id='words:title']").fill("Typed in " + language);
            page.locator("#again[open]").waitFor();
            assertThat(Accessibility.problems(page)).isEmpty();

            page.locator("#again-provider").click();
            answer(page, "author-1", verified("author"));
            page.waitForFunction("typed => document.getElementById('words:title')?.value === typed", "Typed in " + language);
            page.waitForURL(url -> url.contains("id="));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aProviderThatIsAwayIsSaidAndThePasswordStillWorks(String language) {
        try (Browser browser = Browser.open(Browser.DESK, language)) {
            Page page = browser.page();
            provider.close();
            try {
                page.navigate(saphan.url("/desk/sign-in?language=" + language));
                page.locator("#provider").click();
                assertRefused(page, language, "AWAY");
            } finally {
                provider.open();
            }
            page.locator("[id='door:email']").fill("translator-ja@saphan.example");
            page.locator("[id='door:password']").fill(PASSWORD);
            page.locator("[id='door:go']").click();
            page.waitForURL(saphan.url("/desk/today"));
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

    private static Page door(Browser browser, String wanted) {
        Page page = browser.page();
        page.navigate(saphan.url(wanted));
        page.locator("#provider").click();
        page.locator("input[name=username]").waitFor();
        return page;
    }

    private static void answer(Page page, String subject, String claims) {
        page.locator("input[name=username]").fill(subject);
        page.locator("textarea[name=claims]").fill(claims(claims));
        page.locator("input[type=submit]").click();
    }

    private static void comeTo(String where, String subject, String claims) {
        try (Browser browser = Browser.open(Browser.DESK, "en")) {
            answer(door(browser, "/desk/today"), subject, claims);
            browser.page().waitForURL(url -> url.startsWith(saphan.url(where)));
        }
    }

    private static void assertRefused(Page page, String language, String why) {
        page.locator("#refusal").waitFor();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("#refusal").textContent()).isEqualTo(new DeskWords(language).of("account.provider.refusal." + why));
    }

    private static String verified(String account) {
        return "\"email\": \"" + account + "@saphan.example\", \"email_verified\": true";
    }

    private static String claims(String claims) {
        return "{" + claims + "}";
    }

    /** How often the trail says so: of a demonstration account, or of nobody who is known. */
    private static long trail(String action, String account) {
        try (Connection connection = database.connect(); PreparedStatement question = connection.prepareStatement(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND content_id = COALESCE((SELECT id FROM person WHERE email = ?), 0)")) {
            question.setString(1, action);
            question.setString(2, account + "@saphan.example");
            ResultSet answer = question.executeQuery();
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
