package org.saphan.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.language.Language;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** What people type, and worse: the search pages of the running site. */
class QueriesIT {

    private static final List<String> STRANGE = List.of("+", "-", "\"", "*", "~", "(", ")", ":", "+-\"*~():", "\"unbalanced", "AND OR NOT", "name:x", "the of", "ะ", "เ", "\u0e48",
            "a".repeat(2_000), "ยา".repeat(1_000), "CNC旋盤เครื่องกลึง", "\u200b\ufeff\u200b", "e\u0301\u0301\u0301", "😀 👩‍🏭", "%", "[[[", "\\", "<script>alert(1)</script>");

    private final Web site = Web.site();

    @ParameterizedTest
    @ValueSource(strings = {"companies", "search", "needs"})
    void strangeWordsGetAWholePageAndNeverAnError(String page) {
        for (Language reader : Language.values()) {
            for (String words : STRANGE) {
                Answer answer = site.get("/" + reader.tag() + "/" + page + "?q=" + Web.encoded(words));

                assertThat(answer.status()).as("%s %s", page, words).isEqualTo(200);
                assertThat(answer.page().select("main h1, footer")).as("%s %s", page, words).hasSize(2);
                assertThat(answer.header("set-cookie")).isEmpty();
                assertThat(answer.text()).doesNotContain("<script>alert");
            }
        }
    }

    @Test
    void strangeWordsAreSuggestedNothing() {
        for (String words : STRANGE) {
            Answer answer = site.get("/th/search/suggestions.json?q=" + Web.encoded(words));
            assertThat(answer.status()).as(words).isEqualTo(200);
            assertThat(answer.text()).as(words).startsWith("[");
        }
    }

    @ParameterizedTest
    @CsvSource({"th, แม่พ, แม่พิมพ์", "en, siam pre, Siam Precision", "ja, サイアム, サイアム"})
    void theBeginningOfANameIsSuggestedAsItIsWritten(String reader, String typed, String name) {
        assertThat(site.get("/" + reader + "/search/suggestions.json?q=" + Web.encoded(typed)).text()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"search, th, แม่พิมฟ์, แม่พิมพ์", "search, en, rubbr, rubber", "companies, th, แม่พิมฟ์, แม่พิมพ์", "companies, en, rubbr, rubber", "search, ja, ロボッド, ロボット"})
    void aMisspelledWordLeadsToTheRightOne(String page, String reader, String typed, String meant) {
        Document nothing = site.get("/" + reader + "/" + page + "?q=" + Web.encoded(typed)).page();
        Element spelling = nothing.selectFirst(".empty a:has(b)");

        assertThat(spelling).isNotNull();
        assertThat(spelling.text()).isEqualTo(meant);
        assertThat(site.get(spelling.attr("href")).page().select(".rows li, .cards li")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void whoFindsNothingIsLedToTheFormForNeeds(String reader) {
        for (String page : List.of("search", "companies")) {
            Document nothing = site.get("/" + reader + "/" + page + "?q=zzzqqqzzz").page();
            assertThat(nothing.select(".empty a").eachAttr("href")).contains("/" + reader + "/inquiry");
        }
    }

    @ParameterizedTest
    @CsvSource({"th, เครื่องมือแพทย์", "ja, 医療機器", "en, medical device", "en, iryokiki", "ja, いりょうきき"})
    void aWordFindsTheSameCompaniesInEachLanguage(String reader, String words) {
        Document page = site.get("/" + reader + "/companies?q=" + Web.encoded(words)).page();
        List<String> expected = slugs(site.get("/en/companies?q=" + Web.encoded("医療機器")).page());

        assertThat(slugs(page)).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void pagesOfFindsShareNoneAndLeaveNoneOut() {
        List<String> all = new ArrayList<>();
        Document first = site.get("/en/companies?sort=newest").page();
        int pages = first.select(".pager a[aria-label]").stream().map(link -> Integer.valueOf(link.text())).max(Integer::compare).orElse(1);
        for (int page = 1; page <= pages; page++) {
            all.addAll(slugs(site.get("/en/companies?sort=newest&page=" + page).page()));
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(all).doesNotHaveDuplicates().hasSize(Integer.parseInt(first.selectFirst(".bar h2").text().replaceAll("\\D", "")));
    }

    @Test
    void closestOnesStandFirstUnlessAnotherOrderIsChosen() {
        Document closest = site.get("/en/companies?q=precision").page();
        List<String> byName = slugs(site.get("/en/companies?q=precision&sort=name").page());

        assertThat(closest.selectFirst(".cards h3").text()).containsIgnoringCase("precision");
        assertThat(closest.select(".bar .choice").first().select("a, [aria-current]")).hasSize(3);
        assertThat(byName).containsExactlyInAnyOrderElementsOf(slugs(closest));
    }

    @ParameterizedTest
    @CsvSource({"th, แม่พิมพ์", "ja, 金型", "en, mould"})
    void theKindsOfFindsAddUpToAllOfThem(String reader, String words) {
        Document page = site.get("/" + reader + "/search?q=" + Web.encoded(words)).page();
        List<Integer> counts = page.select(".tabs .count").stream().map(count -> Integer.valueOf(count.text())).toList();

        assertThat(counts.get(0)).isEqualTo(counts.stream().skip(1).mapToInt(Integer::intValue).sum());
        assertThat(page.select(".rows mark")).isNotEmpty().allSatisfy(mark -> assertThat(mark.text()).isNotBlank());
    }

    private static List<String> slugs(Document page) {
        return page.select(".cards h3 a").eachAttr("href").stream().map(address -> address.substring(address.lastIndexOf('/') + 1)).toList();
    }
}
