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
    @CsvSource({"th, กำลังมองหา:", "ja, 探しているもの：", "en, We are looking for:"})
    void whoFindsNothingIsLedToTheFormForNeedsWhichKnowsTheirWords(String reader, String beginning) {
        for (String page : List.of("search", "companies")) {
            for (String words : List.of("zzzqqqzzz", "zzzqqq & <zzz>")) {
                Document nothing = site.get("/" + reader + "/" + page + "?q=" + Web.encoded(words)).page();
                List<String> forms = nothing.select(".empty a[href*=inquiry]").eachAttr("href");

                assertThat(forms).as("%s %s", page, words).containsExactly("/" + reader + "/inquiry?sought=" + Web.encoded(words));
                assertThat(message(forms.get(0))).as("%s %s", page, words).startsWith(beginning).endsWith(words);
            }
        }
    }

    @Test
    void aMessageBeginsWithWhatWasSoughtWhateverItIs() {
        assertThat(message("/en/inquiry?sought=Left-handed%20screws")).isEqualTo("We are looking for: Left-handed screws");
        assertThat(message("/en/inquiry")).isEmpty();
        assertThat(message("/en/inquiry?sought=")).isEmpty();
        assertThat(message("/en/inquiry?sought=" + "x".repeat(201))).isEmpty();

        for (String words : List.of("</textarea><script>alert(1)</script>", "{words} '{0}'", "\"&quot;", "ネジ 😀")) {
            String form = "/en/inquiry?sought=" + Web.encoded(words);
            assertThat(site.get(form).text()).doesNotContain("<script>alert");
            assertThat(message(form)).isEqualTo("We are looking for: " + words);
        }
    }

    private String message(String form) {
        return site.get(form).page().select("textarea[name=message]").val().strip();
    }

    @ParameterizedTest
    @CsvSource({"companies, 医療機器, medical device", "companies, เครื่องมือแพทย์, medical device", "needs, 医療機器, medical device", "companies, 金型, mould"})
    void aListSaysWhichOtherWordsItFinds(String page, String typed, String other) {
        List<String> said = site.get("/en/" + page + "?q=" + Web.encoded(typed)).page().select("main p.why").eachText();

        assertThat(said).hasSize(1);
        assertThat(said.get(0)).startsWith("Words of the same meaning are found, too:").containsIgnoringCase(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies", "needs", "companies?q=zzzqqqzzz", "needs?q=zzzqqqzzz"})
    void aListThatKnowsNoOtherWordsSaysNothingOfThem(String page) {
        assertThat(site.get("/en/" + page).page().select("main p.why, main p.note")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies", "needs"})
    void aListIsSearchedByItsOneField(String page) {
        for (Language reader : Language.values()) {
            String list = "/" + reader.tag() + "/" + page;
            assertThat(site.get(list).page().select("main [name=q]")).as(list).singleElement().satisfies(field -> assertThat(field.val()).isEmpty());

            Document searched = site.get(list + "?q=zzzqqqzzz").page();
            assertThat(searched.select("main input[type=search][name=q][form=facets]").eachAttr("value")).as(list).containsExactly("zzzqqqzzz");
            assertThat(searched.select("main [name=q]")).as(list).hasSize(1);
            assertThat(searched.select(".cards li")).as(list).isEmpty();
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
