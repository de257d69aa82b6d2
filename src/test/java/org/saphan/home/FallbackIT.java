package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.language.Language;
import org.saphan.testing.PublicPages;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** Words that are missing in the reader's language are shown in another one, and every part says which. */
class FallbackIT {

    private static final List<String> KINDS = List.of("companies", "needs", "news", "events", "mou", "organisations", "industries");
    private static final Map<String, Pattern> SCRIPTS = Map.of(
            "th", Pattern.compile("\\p{IsThai}"),
            "ja", Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"));

    private static Web web;
    private static PublicPages pages;

    @BeforeAll
    static void open() {
        web = Web.site();
        pages = PublicPages.of(web);
    }

    @Test
    void theDemonstrationHasSomethingToTranslateInEveryDirection() {
        assertThat(pages.missing("companies", "th", "ja")).isNotEmpty();
        assertThat(pages.missing("companies", "ja", "th")).isNotEmpty();
        assertThat(missing("en")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aMissingTextIsShownInTheNextBestLanguageAndSaysSo(String language) {
        Language reader = Language.find(language).orElseThrow();
        SoftAssertions softly = new SoftAssertions();
        for (String path : missing(language)) {
            Answer answer = web.get("/" + language + "/" + path);
            Document page = answer.page();
            String shown = reader.readingOrder().stream().map(Language::tag)
                    .filter(other -> pages.siteMap().containsKey("/" + other + "/" + path)).findFirst().orElseThrow();
            softly.assertThat(answer.status()).as(answer.path()).isEqualTo(200);
            softly.assertThat(page.selectFirst("html").attr("lang")).as(answer.path()).isEqualTo(language);
            softly.assertThat(page.selectFirst("h1").closest("[lang]").attr("lang")).as(answer.path()).isEqualTo(shown);
            softly.assertThat(page.select(".notice.fallback").text()).as(answer.path()).isNotBlank();
            softly.assertThat(page.select("meta[name=robots]").attr("content")).as(answer.path()).contains("noindex");
            softly.assertThat(PublicPages.path(page.select("link[rel=canonical]").attr("href"))).as(answer.path()).isEqualTo("/" + shown + "/" + path);
            softly.assertThat(page.select("link[rel=alternate][hreflang=" + language + "]")).as(answer.path()).isEmpty();
            softly.assertThat(pages.siteMap()).doesNotContainKey("/" + language + "/" + path);
            softly.assertThat(page.select("nav.languages a.not-yet[hreflang=" + language + "]")).as("not yet, on " + answer.path()).isNotEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void everyPartIsMarkedWithTheLanguageOfItsScript(String language) {
        List<String> all = new ArrayList<>(pages.kinds(language));
        all.addAll(missing(language));
        SoftAssertions softly = new SoftAssertions();
        for (String path : all) {
            Answer answer = web.get("/" + language + "/" + path);
            softly.assertThat(wronglyMarked(answer.page().body())).as(answer.path()).isEmpty();
        }
        softly.assertAll();
    }

    private static List<String> missing(String language) {
        List<String> all = new ArrayList<>();
        for (String kind : KINDS) {
            for (String other : PublicPages.LANGUAGES) {
                pages.missing(kind, other, language).stream().filter(path -> !all.contains(path)).limit(3).forEach(all::add);
            }
        }
        return all;
    }

    private static List<String> wronglyMarked(Element body) {
        List<String> wrong = new ArrayList<>();
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                Element marked = text.parent().closest("[lang]");
                String language = marked == null ? text.ownerDocument().selectFirst("html").attr("lang") : marked.attr("lang");
                SCRIPTS.forEach((script, letters) -> {
                    if (!language.startsWith(script) && letters.matcher(text.text()).find()) {
                        wrong.add("“" + text.text().strip() + "” stands as " + language);
                    }
                });
            }
        }, body);
        return wrong.stream().distinct().limit(8).toList();
    }
}
