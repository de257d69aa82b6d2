package org.saphan.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Desk;
import org.saphan.testing.Desk.Hand;
import org.saphan.testing.DeskWords;
import org.saphan.testing.Web;

/** From an empty page to three languages that the public gets in the same second, by six people. */
class PublishingBrowserIT {

    private static final List<String> LANGUAGES = List.of("th", "ja", "en");
    /** Title, summary, text and place. */
    private static final Map<String, String[]> TRANSLATIONS = Map.of(
            "ja", new String[] {"タイ産業振興局がさいたま市と協議", "15社から20社の商談会を準備", "医療機器、自動車、ロボットについて協議した。", "バンコク"},
            "en", new String[] {"DIPROM met Saitama City", "Preparing an event for 15 to 20 companies", "They spoke about medical devices, vehicles and robots.", "Bangkok"});

    private final Map<String, Integer> actions = new LinkedHashMap<>();
    private final String mark = unique();
    private final String title = "ดีพร้อมหารือเมืองไซตามะ " + mark;
    private String language;
    private Hand hand;
    private DeskWords words;

    @ParameterizedTest
    @CsvSource({"th, MOUSE", "ja, MOUSE", "en, MOUSE", "th, KEYBOARD"})
    void threeLanguagesGoLiveTogetherAfterReviewAndTranslation(String deskLanguage, Hand with) {
        language = deskLanguage;
        hand = with;
        words = new DeskWords(deskLanguage);

        long id = written();
        authorCannotApprove(id);
        sentBack(id);
        changed(id);
        approved(id, "th", "editorial.state.APPROVED");
        List.of("ja", "en").forEach(text -> translated(id, text));
        approved(id, "ja", "editorial.state.APPROVED");
        assertThat(inFeeds()).as("public before the last language is approved").isEmpty();
        approved(id, "en", "editorial.state.LIVE");

        assertPublicTogether();
        System.out.printf("Actions from the empty page to three public languages (desk in %s, %s): %s%n", language, hand, actions);
    }

    private Desk signedIn(String account) {
        return Desk.of(account, language, hand);
    }

    private void count(String person, Desk desk) {
        actions.merge(person, desk.actions(), Integer::sum);
    }

    private long written() {
        try (Desk author = signedIn("author")) {
            author.follow("a[href='/desk/words?kind=news']");
            if (!"th".equals(language)) {
                author.follow("nav.tabs a[lang=th]");
            }
            author.fill("words:title", title).fill("words:summary", "เตรียมจัดกิจกรรมสำหรับบริษัท 15 ถึง 20 แห่ง")
                    .type("การหารือครอบคลุมเครื่องมือแพทย์ ยานยนต์ และหุ่นยนต์");
            long id = author.kept();
            assertThat(author.state()).as("saved by itself").isEqualTo(words.of("editorial.state.DRAFT"));
            author.choose("words:together", "th ja en").told();
            author.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
            assertThat(author.at("words:together").inputValue()).isEqualTo("th ja en");
            assertThat(Accessibility.problems(author.page())).isEmpty();
            count("author", author);
            return id;
        }
    }

    /** Neither is there a button, nor does the server take what the button would send. */
    private void authorCannotApprove(long id) {
        try (Desk author = signedIn("author")) {
            author.show("review", "news", id, "th");
            assertThat(author.page().locator("[id='review:approve'], [id='review:approve-publish']").count()).isZero();
            author.page().evaluate("() => new Promise(done => PrimeFaces.ab({s: 'review:approve', f: 'review', p: 'review:approve', u: 'review', onco: done}))");
            author.show("review", "news", id, "th");
            assertThat(author.state()).isEqualTo(words.of("editorial.state.IN_REVIEW"));
        }
    }

    private void sentBack(long id) {
        try (Desk reviewer = signedIn("reviewer-th")) {
            reviewer.follow(waiting("to-review", id));
            assertThat(reviewer.page().locator(".difference ins").first().textContent()).isEqualTo(title);
            assertThat(reviewer.page().locator(".difference ins").allTextContents()).anySatisfy(added -> assertThat(added).contains("เครื่องมือแพทย์"));
            reviewer.fill("review:why", "โปรดเพิ่มสถานที่").click("review:send-back");
            assertThat(reviewer.told()).isEqualTo(words.of("editorial.notice.sent_back"));
            count("reviewer-th", reviewer);
        }
    }

    private void changed(long id) {
        try (Desk author = signedIn("author")) {
            author.follow(waiting("to-change", id));
            assertThat(author.page().locator(".remarks").textContent()).contains("โปรดเพิ่มสถานที่");
            author.fill("words:place", "กรุงเทพมหานคร").click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
            count("author", author);
        }
    }

    private void approved(long id, String text, String state) {
        try (Desk reviewer = signedIn("reviewer-" + text)) {
            reviewer.follow(waiting("to-review", id)).click("review:approve").awaitState(words.of(state));
            count("reviewer-" + text, reviewer);
        }
    }

    private void translated(long id, String text) {
        String[] translation = TRANSLATIONS.get(text);
        try (Desk translator = signedIn("translator-" + text)) {
            translator.fill("desk-q", title).follow(".find button")
                    .follow("nav.tabs a[href*='kind=news']")
                    .follow(".standings a[href*='id=" + id + "&language=" + text + "']")
                    .follow("nav.tabs a[href^='/desk/translate']");
            assertThat(translator.page().locator(".pane .difference").first().textContent()).as("the source beside it").isEqualTo(title);
            translator.fill("words:title", title(text)).fill("words:summary", translation[1]).type(translation[2]).fill("words:place", translation[3]);
            translator.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
            count("translator-" + text, translator);
        }
    }

    private static String waiting(String queue, long id) {
        return "#" + queue + " + ul a[href*='kind=news&id=" + id + "&']";
    }

    private void assertPublicTogether() {
        Map<String, Element> entries = inFeeds();
        assertThat(entries).containsOnlyKeys(LANGUAGES);
        Set<String> published = entries.values().stream().map(entry -> entry.selectFirst("updated").text()).collect(Collectors.toSet());
        assertThat(published).as("published at the same moment").hasSize(1);
        String map = Web.site().uncached("/sitemap.xml").text();
        entries.forEach((text, entry) -> {
            String address = entry.selectFirst("id").text();
            Web.Answer page = Web.site().get(address.substring(address.indexOf("/" + text + "/news/")));
            assertThat(page.status()).as(address).isEqualTo(200);
            assertThat(page.page().select("head link[rel=alternate][hreflang]").eachAttr("hreflang")).as(address).contains("th", "ja", "en");
            assertThat(page.page().selectFirst("h1").text()).isEqualTo(title(text));
            assertThat(map).contains("<loc>" + address + "</loc>");
        });
    }

    private String title(String text) {
        return "th".equals(text) ? title : TRANSLATIONS.get(text)[0] + " " + mark;
    }

    /** What the feed says about it, by the languages in which it is public. */
    private Map<String, Element> inFeeds() {
        Map<String, Element> entries = new LinkedHashMap<>();
        LANGUAGES.forEach(text -> entries(text).stream().filter(entry -> entry.selectFirst("title").text().equals(title(text)))
                .forEach(entry -> entries.put(text, entry)));
        return entries;
    }

    private static List<Element> entries(String text) {
        return Web.site().uncached("/" + text + "/feed.atom").xml().select("entry");
    }

    /** Letters only: a number would be missed in the translations. */
    private static String unique() {
        return Long.toString(System.nanoTime(), 36).chars().mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'a' : c)))
                .collect(Collectors.joining());
    }

    @Test
    void shortcutsSaveSubmitAndApprove() {
        DeskWords english = new DeskWords("en");
        long id;
        try (Desk author = Desk.of("author", "en", Hand.KEYBOARD)) {
            Page page = author.page();
            author.follow("a[href='/desk/words?kind=news']").fill("words:title", "Written by keyboard " + unique())
                    .fill("words:summary", "Nothing was clicked.").type("The text as well.");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.id")).as("Tab leaves formatted text").isEqualTo("words:place");
            page.keyboard().press("Control+s");
            id = author.kept();
            page.keyboard().press("Control+Enter");
            author.awaitState(english.of("editorial.state.IN_REVIEW"));
        }
        try (Desk reviewer = Desk.of("reviewer-en", "en", Hand.KEYBOARD)) {
            reviewer.follow(waiting("to-review", id)).page().keyboard().press("Control+Enter");
            reviewer.awaitState(english.of("editorial.state.LIVE"));
        }
    }
}
