package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.PublicPages;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** Pictures of public pages: small files for those who can read them, none that moves the page, none that a blind reader misses. */
class PicturesIT {

    private final Web web = Web.site();

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void everyPictureHasItsSizeAndItsWords(String language) {
        SoftAssertions softly = new SoftAssertions();
        int pictures = 0;
        for (String path : PublicPages.of(web).kinds(language)) {
            Document page = web.get("/" + language + "/" + path).page();
            for (Element picture : page.select("picture img")) {
                pictures++;
                softly.assertThat(picture.hasAttr("alt")).as("alt on " + path).isTrue();
                softly.assertThat(picture.attr("width")).as("width on " + path).matches("\\d+");
                softly.assertThat(picture.attr("height")).as("height on " + path).matches("\\d+");
            }
            softly.assertThat(page.select("figure picture img").eachAttr("alt")).as("what figures show on " + path).doesNotContain("");
            softly.assertThat(page.select("[fetchpriority=high]").size()).as("pictures that come first on " + path).isLessThanOrEqualTo(1);
            softly.assertThat(page.select("[fetchpriority=high][loading=lazy]")).as(path).isEmpty();
            softly.assertThat(page.select("li picture img:not([loading=lazy])")).as("pictures in lists on " + path).isEmpty();
            softly.assertThat(page.select("[style]")).as("styles on " + path).isEmpty();
        }
        softly.assertAll();
        assertThat(pictures).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "events"})
    void aPictureOfPixelsIsOfferedAsWebpInSeveralWidths(String list) {
        Element source = source(web.get("/en/" + list).page()).orElseThrow();
        List<String> addresses = List.of(source.attr("srcset").split(" \\d+w(, )?"));

        assertThat(addresses).hasSizeGreaterThan(1);
        int before = 0;
        for (String address : addresses) {
            Answer webp = web.get(address);
            assertThat(webp.status()).as(address).isEqualTo(200);
            assertThat(webp.header("Content-Type").orElse("")).startsWith("image/webp");
            assertThat(webp.header("Cache-Control").orElse("")).contains("immutable");
            assertThat(webp.bytes().length).as(address).isGreaterThan(before);
            before = webp.bytes().length;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "events"})
    void theWebpIsLessThanHalfOfWhatOtherBrowsersFetch(String list) {
        Element source = source(web.get("/en/" + list).page()).orElseThrow();
        String fallback = source.nextElementSibling().attr("src");
        String same = List.of(source.attr("srcset").split(" \\d+w(, )?")).stream()
                .filter(address -> name(address).equals(name(fallback))).findFirst().orElseThrow();

        assertThat(web.get(same).bytes().length).isLessThan(web.get(fallback).bytes().length / 2);
        assertThat(web.get(fallback).header("Content-Type").orElse("")).startsWith("image/jpeg");
    }

    private static Optional<Element> source(Document page) {
        return page.select("picture source[type=image/webp]").stream().findFirst();
    }

    private static String name(String address) {
        return address.replaceAll(".*/|\\.[a-z]+$", "");
    }
}
