package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.testing.PublicPages;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** What HTTP promises: the same bytes in each coding, validators, methods, and headers that protect the reader. */
class AnswersIT {

    private static final String PAGE = "/en/companies";

    private static Web web;

    @BeforeAll
    static void open() {
        web = Web.site();
    }

    @Test
    void publicPagesSetNoCookieAndCarryNoScriptOrFacesState() {
        SoftAssertions softly = new SoftAssertions();
        PublicPages pages = PublicPages.of(web);
        for (String language : PublicPages.LANGUAGES) {
            for (String path : pages.kinds(language)) {
                Answer answer = web.get("/" + language + "/" + path);
                softly.assertThat(answer.status()).as(answer.path()).isEqualTo(200);
                softly.assertThat(answer.header("Set-Cookie")).as(answer.path()).isEmpty();
                softly.assertThat(answer.page().select("script:not([type=application/ld+json]):not([src$=/script/suggest.js]), [onclick], [onload], [style]"))
                        .as("scripts of " + answer.path()).isEmpty();
                softly.assertThat(answer.text()).as(answer.path())
                        .doesNotContainIgnoringCase("ViewState").doesNotContainIgnoringCase("primefaces")
                        .doesNotContain("jakarta.faces", "jsessionid", "???");
            }
        }
        softly.assertAll();
    }

    @Test
    void whoKnowsThePageIsToldThatItIsTheSame() {
        for (String coding : List.of("identity", "gzip", "br")) {
            String tag = web.get(PAGE, "Accept-Encoding", coding).header("ETag").orElseThrow();

            Answer again = web.get(PAGE, "Accept-Encoding", coding, "If-None-Match", tag);

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.bytes()).isEmpty();
            assertThat(again.header("ETag")).contains(tag);
            assertThat(again.header("Cache-Control")).isPresent();
        }
        assertThat(web.get(PAGE, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    }

    @Test
    void everyCodingHoldsTheSamePage() throws IOException {
        Answer plain = web.get(PAGE, "Accept-Encoding", "identity");
        Answer gzip = web.get(PAGE, "Accept-Encoding", "gzip");
        Answer brotli = web.get(PAGE, "Accept-Encoding", "gzip, deflate, br");
        Brotli4jLoader.ensureAvailability();

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(gzip.header("Content-Encoding")).contains("gzip");
        assertThat(brotli.header("Content-Encoding")).contains("br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.bytes())).readAllBytes()).isEqualTo(plain.bytes());
        assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.bytes())).readAllBytes()).isEqualTo(plain.bytes());
        assertThat(brotli.bytes().length).isLessThan(gzip.bytes().length).isLessThan(plain.bytes().length / 4);
        for (Answer answer : List.of(plain, gzip, brotli)) {
            assertThat(answer.header("Vary")).get().asString().containsIgnoringCase("Accept-Encoding");
        }
        assertThat(List.of(plain, gzip, brotli)).extracting(answer -> answer.header("ETag")).doesNotHaveDuplicates();
    }

    @Test
    void aCodingRefusedIsNotUsed() {
        assertThat(web.get(PAGE, "Accept-Encoding", "br;q=0, gzip;q=0").header("Content-Encoding")).isEmpty();
        assertThat(web.get(PAGE, "Accept-Encoding", "br;q=0, gzip").header("Content-Encoding")).contains("gzip");
    }

    @Test
    void headAnswersLikeGetWithoutTheBody() {
        Answer get = web.get(PAGE, "Accept-Encoding", "identity");
        Answer head = web.send("HEAD", PAGE, "Accept-Encoding", "identity");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        for (String header : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control")) {
            assertThat(head.header(header)).as(header).isPresent().isEqualTo(get.header(header));
        }
        assertThat(web.send("HEAD", "/en/companies/nobody-is-here").status()).isEqualTo(404);
    }

    @Test
    void everyAnswerProtectsTheReader() {
        SoftAssertions softly = new SoftAssertions();
        for (String path : List.of("/", "/en", PAGE, "/ja/", "/th/companies/nobody-is-here", "/fr/", "/en/companies?page=0",
                "/en/companies?q=%FF", "/sitemap.xml", "/robots.txt", "/en/feed.atom", "/assets/none", "/media/none", stylesheet())) {
            Answer answer = web.get(path);
            softly.assertThat(answer.header("Content-Security-Policy").orElse("")).as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'").doesNotContain("unsafe");
            softly.assertThat(answer.header("X-Content-Type-Options")).as(path).contains("nosniff");
            softly.assertThat(answer.header("Referrer-Policy")).as(path).isPresent();
            softly.assertThat(answer.header("Permissions-Policy")).as(path).isPresent();
            softly.assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
            softly.assertThat(answer.header("X-Powered-By")).as(path).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void theProgramsBehindAreNotNamed() {
        for (String path : List.of(PAGE, "/en/companies/nobody-is-here", "/fr/")) {
            Answer answer = web.get(path);
            assertThat(answer.header("Server")).as(path).isEmpty();
            assertThat(answer.text()).as(path).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("mojarra");
        }
    }

    @Test
    void assetsAreKeptForeverAndComeCompressed() {
        Answer css = web.get(stylesheet(), "Accept-Encoding", "gzip");

        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Cache-Control")).get().asString().contains("immutable", "max-age=31536000");
        assertThat(css.header("Content-Encoding")).contains("gzip");
        assertThat(css.header("Content-Type")).get().asString().startsWith("text/css");
    }

    @Test
    void whatIsInsideTheApplicationIsNotServed() {
        for (String path : List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/site/company/directory.xhtml", "/en/site/company/directory.xhtml",
                "/resources/style/site.css", "/jakarta.faces.resource/site.css.xhtml?ln=style", "/assets/x/../WEB-INF/web.xml",
                "/WEB-INF/desk/side.xhtml", "/resources/script/desk.js")) {
            assertThat(web.raw("GET " + path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void nobodyIsAtTheDeskWithoutSigningIn() {
        for (String path : List.of("/desk/", "/desk/today", "/desk/today.xhtml", "/desk/words?kind=news", "/desk/trail.csv", "/desk/translation.xlf?kind=news&id=1&language=ja",
                "/desk/shown/news/1/th")) {
            Answer answer = web.get(path);
            assertThat(answer.status()).as(path).isEqualTo(303);
            assertThat(answer.header("Location")).as(path).get().asString().startsWith("/desk/sign-in?next=");
        }
        assertThat(web.send("POST", "/desk/words").status()).isEqualTo(401);
        assertThat(web.get("/preview/AAAAAAAAAAAAAAAAAAAAAAAAAAAA/th").status()).isEqualTo(404);
    }

    private static String stylesheet() {
        return web.get(PAGE).page().selectFirst("link[rel=stylesheet]").attr("href");
    }
}
