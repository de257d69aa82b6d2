package org.saphan.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.Web;

/** From an empty page to three languages that the public gets in the same second, by five people. */
class PublishingBrowserIT {

    private static final Map<String, String[]> TRANSLATIONS = Map.of(
            "ja", new String[] {"タイ産業振興局がさいたま市と協議", "15社から20社の商談会を準備", "医療機器、自動車、ロボットについて協議した。"},
            "en", new String[] {"DIPROM met Saitama City", "Preparing an event for 15 to 20 companies", "They spoke about medical devices, vehicles and robots."});

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void threeLanguagesGoLiveTogetherAfterReviewAndTranslation(String language) {
        DeskWords words = new DeskWords(language);
        long id = written(language, words);
        sentBackAndChanged(id, language, words);
        approved(id, "th", language, words, "editorial.state.APPROVED");
        translated(id, "ja", language, words);
        translated(id, "en", language, words);
        approved(id, "ja", language, words, "editorial.state.APPROVED");
        assertThat(Web.site().get("/en/news/" + slug(id, language)).status()).as("before the last language is approved").isEqualTo(404);
        approved(id, "en", language, words, "editorial.state.LIVE");

        assertPublic(slug(id, language));
    }

    private static long written(String language, DeskWords words) {
        try (Desk author = Desk.of("author", language)) {
            author.page().locator("a[href='/desk/words?kind=news']").click();
            author.page().waitForURL(url -> url.contains("/desk/words?kind=news"));
            author.show("words?kind=news&language=th")
                    .fill("words:title", "ดีพร้อมหารือเมืองไซตามะ " + unique())
                    .fill("words:summary", "เตรียมจัดกิจกรรมสำหรับบริษัท 15 ถึง 20 แห่ง")
                    .type("การหารือครอบคลุมเครื่องมือแพทย์ ยานยนต์ และหุ่นยนต์");
            long id = author.kept();
            author.show("words", "news", id, "th");
            assertThat(author.page().locator(".ql-editor").textContent()).contains("เครื่องมือแพทย์");
            author.choose("words:together", "th ja en");
            author.told();
            author.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
            author.show("review", "news", id, "th");
            assertThat(author.at("review:approve").count()).as("nobody approves what they submitted").isZero();
            report("author", author.actions() + 2, language);
            return id;
        }
    }

    private static void sentBackAndChanged(long id, String language, DeskWords words) {
        try (Desk reviewer = Desk.of("reviewer-th", language)) {
            reviewer.show("review", "news", id, "th").fill("review:why", "โปรดเพิ่มสถานที่").click("review:send-back");
            assertThat(reviewer.told()).isEqualTo(words.of("editorial.notice.sent_back"));
            report("reviewer who sends back", reviewer.actions() + 1, language);
        }
        try (Desk author = Desk.of("author", language)) {
            assertThat(author.page().locator("#to-change").count()).as("what was sent back waits on the first page").isEqualTo(1);
            author.show("words", "news", id, "th");
            assertThat(author.page().locator(".remarks").textContent()).contains("โปรดเพิ่มสถานที่");
            author.fill("words:place", "กรุงเทพมหานคร").click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
        }
    }

    private static void approved(long id, String text, String language, DeskWords words, String state) {
        try (Desk reviewer = Desk.of("reviewer-" + text, language)) {
            reviewer.show("review", "news", id, text).click("review:approve").awaitState(words.of(state));
            report("reviewer of " + text, reviewer.actions() + 1, language);
        }
    }

    private static void translated(long id, String text, String language, DeskWords words) {
        String[] translation = TRANSLATIONS.get(text);
        try (Desk translator = Desk.of("translator-" + text, language)) {
            translator.show("translate", "news", id, text)
                    .fill("words:title", translation[0]).fill("words:summary", translation[1]).type(translation[2]);
            translator.fill("words:place", "ja".equals(text) ? "バンコク" : "Bangkok");
            translator.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
            report("translator into " + text, translator.actions() + 1, language);
        }
    }

    private static String slug(long id, String language) {
        try (Desk author = Desk.of("author", language)) {
            return author.show("facts?kind=news&id=" + id).at("facts:slug").inputValue();
        }
    }

    private static void assertPublic(String slug) {
        String map = Web.site().get("/sitemap.xml").text();
        for (String language : new String[] {"th", "ja", "en"}) {
            String address = "/" + language + "/news/" + slug;
            String page = Web.site().get(address).text();
            assertThat(page).as(address).contains("hreflang=\"th\"", "hreflang=\"ja\"", "hreflang=\"en\"");
            assertThat(Web.site().get("/" + language + "/feed.atom").text()).contains(address);
            assertThat(map).contains(address);
        }
    }

    /** Letters only: a number would be missed in the translations. */
    private static String unique() {
        return Long.toString(System.nanoTime(), 36).chars().mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'a' : c))).collect(Collectors.joining());
    }

    private static void report(String who, int actions, String language) {
        System.out.printf("Actions of the %s (desk in %s): %d%n", who, language, actions);
    }
}
