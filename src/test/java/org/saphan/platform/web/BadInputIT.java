package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.PublicPages;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** Whatever is asked, the answer is a page in the reader's language that says what is wrong, and nothing about the program. */
class BadInputIT {

    private static Web web;

    @BeforeAll
    static void open() {
        web = Web.site();
    }

    @ParameterizedTest
    @CsvSource({
        "404, /companies/nobody-is-here",
        "404, /companies/Nobody",
        "404, /companies/a/b",
        "404, /news/nobody-is-here",
        "404, /needs/nobody-is-here",
        "404, /industries/nobody-is-here",
        "404, /organisations/nobody-is-here",
        "404, /mou/nobody-is-here",
        "404, /events/nobody-is-here",
        "404, /events/nobody-is-here/event.ics",
        "404, /nobody-is-here",
        "404, /companies?page=0",
        "404, /companies?page=-1",
        "404, /companies?page=abc",
        "404, /companies?page=9999",
        "404, /companies?page=99999999999999999999",
        "404, /companies?page=1%20OR%201=1",
        "404, /news?page=9999",
        "404, /search?q=a&page=0",
        "400, /companies?q=%00",
        "400, /companies?q=a%01b",
        "400, /companies?q=%FF",
        "400, /companies?q=%E0%B8",
        "400, /companies?q=%C0%AF",
        "400, /companies?q=%zz",
        "400, /search?q=%80",
    })
    void aWrongAddressGetsAPageThatSaysSo(int status, String path) {
        for (String language : PublicPages.LANGUAGES) {
            assertPage(web.raw("GET /" + language + path), status, language);
        }
    }

    @Test
    void anAddressTooLongIsRefused() {
        for (String language : PublicPages.LANGUAGES) {
            assertPage(web.get("/" + language + "/companies?q=" + "a".repeat(10_000)), 414, language);
            assertPage(web.get("/" + language + "/search?q=" + "%E0%B8%81".repeat(2_700)), 414, language);
        }
    }

    @Test
    void anUnknownLanguageGetsTheLanguageTheBrowserAsksFor() {
        assertPage(web.get("/fr/", "Accept-Language", "fr"), 404, "en");
        assertPage(web.get("/fr/companies", "Accept-Language", "ja"), 404, "ja");
        assertPage(web.get("/TH/", "Accept-Language", "th"), 404, "th");
        assertPage(web.get("/english"), 404, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/../../etc/passwd", "/en/%2e%2e/%2e%2e/etc/passwd", "/en/..%2f..%2fWEB-INF/web.xml", "/en/companies/..;/x",
        "/en/companies/%5c..%5cx", "/en/%00", "/en/companies/%0d%0aSet-Cookie:%20a=b", "//en/companies/x", "/en/companies/\u0001"})
    void aPathThatClimbsOrHidesSomethingLeadsNowhere(String path) {
        Answer answer = web.raw("GET " + path);

        assertThat(answer.status()).as(path).isIn(400, 404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertHarmless(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void pagesAreOnlyRead(String method) {
        for (String language : PublicPages.LANGUAGES) {
            Answer answer = web.send(method, "/" + language + "/companies");
            assertPage(answer, 405, language);
            assertThat(answer.header("Allow")).get().asString().contains("GET").contains("HEAD").doesNotContain("POST");
        }
    }

    @Test
    void aValueThatDoesNotExistIsLeftOutAndSaidSo() {
        SoftAssertions softly = new SoftAssertions();
        for (String language : PublicPages.LANGUAGES) {
            for (String query : List.of("industry=nosuchthing", "country=nosuchthing", "region=nosuchthing", "certification=nosuchthing",
                    "cooperation=nosuchthing", "size=nosuchthing", "sort=nosuchthing")) {
                Answer answer = web.get("/" + language + "/companies?" + query);
                softly.assertThat(answer.status()).as(answer.path()).isEqualTo(200);
                softly.assertThat(answer.page().select("[role=status] q").text()).as(answer.path()).isEqualTo("nosuchthing");
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsTypedComesBackAsTextOnly() {
        String typed = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E%23%7B1%2B1%7D%24%7B1%2B1%7D";
        for (String path : List.of("/en/companies?q=" + typed, "/en/search?q=" + typed, "/en/companies?sort=" + typed, "/en/needs?q=" + typed)) {
            Answer answer = web.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.page().select("script:not([type=application/ld+json]):not([src^=/assets/])")).as(path).isEmpty();
            assertThat(answer.text()).as(path).doesNotContain("<script>alert");
        }
        assertThat(web.get("/en/companies?q=" + typed).page().select("input[name=q][form=facets], main input[name=q]").attr("value"))
                .isEqualTo("\"><script>alert(1)</script>#{1+1}${1+1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%27%20OR%201=1--", "q=%25", "q=_", "q=%5c", "q=%22", "q=%F0%9F%98%80", "q=%EF%BC%A1", "q=%20%20", "industry=&sort=&page=",
        "q=a&q=b", "industry=automotive&industry=automotive", "view=nothing", "nobody=knows"})
    void oddButLegalQuestionsAreAnswered(String query) {
        assertThat(web.get("/en/companies?" + query).status()).as(query).isEqualTo(200);
    }

    private static void assertPage(Answer answer, int status, String language) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(answer.toString()).get().asString().startsWith("text/html");
        assertThat(answer.page().selectFirst("html").attr("lang")).as(answer.path()).isEqualTo(language);
        assertThat(answer.page().select("h1").text()).as(answer.path()).isNotBlank();
        assertThat(answer.page().select("main a[href^=/" + language + "/], main form[action^=/" + language + "/]")).as("ways on from " + answer.path()).isNotEmpty();
        assertThat(answer.header("Content-Security-Policy")).as(answer.path()).isPresent();
        assertThat(answer.header("Cache-Control")).as(answer.path()).contains("no-store");
        assertHarmless(answer);
    }

    private static void assertHarmless(Answer answer) {
        assertThat(answer.text()).as(answer.path()).doesNotContain("Exception", "\tat ", "org.saphan", "jakarta.", "java.lang", "passwd:", "<web-app");
    }
}
