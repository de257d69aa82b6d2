package org.saphan.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;

/** The whole way of a news item into three languages, by five people of whom none touches a mouse. */
class KeyboardBrowserIT {

    private static final DeskWords WORDS = new DeskWords("en");
    private static final int MOST_PRESSES = 200;

    private final String title = "ข่าวจากแป้นพิมพ์ " + Long.toString(System.nanoTime(), 36).chars()
            .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? c - '0' + 'a' : c))).collect(Collectors.joining());

    private long id;

    @Test
    void theKeyboardAloneTakesANewsItemIntoThreeLanguages() {
        written();
        sentBack();
        mended();
        approved("th", "editorial.state.APPROVED");
        translated("ja", "キーボードによるニュース", "要約です。", "本文です。");
        translated("en", "News from the keyboard", "This is the summary.", "This is the text.");
        approved("ja", "editorial.state.APPROVED");
        approved("en", "editorial.state.LIVE");
    }

    private void written() {
        try (Desk author = Desk.of("author", "en")) {
            Page page = author.page();
            enter(page, "a[href='/desk/words?kind=news']");
            page.waitForURL(url -> url.contains("/desk/words"));
            // a new item begins in the language of the desk; the Thai one is a tab away once something is kept
            author.show("words?kind=news&language=th");
            reach(page, "[id='words:title']");
            page.keyboard().insertText(title);
            page.keyboard().press("Tab");
            page.keyboard().insertText("สรุปข่าว");
            reach(page, ".ql-editor");
            page.keyboard().insertText("เนื้อความข่าว");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.id")).as("Tab leaves formatted text").isEqualTo("words:place");
            page.keyboard().press("Control+s");
            id = author.kept();
            author.show("words", "news", id, "th");
            reach(page, "[id='words:together']");
            page.keyboard().press("ArrowDown");
            author.told();
            page.keyboard().press("Control+Enter");
            author.awaitState(WORDS.of("editorial.state.IN_REVIEW"));
        }
    }

    private void sentBack() {
        try (Desk reviewer = Desk.of("reviewer-th", "en")) {
            openFromToday(reviewer, "/desk/review");
            reach(reviewer.page(), "[id='review:why']");
            reviewer.page().keyboard().insertText("โปรดเพิ่มสถานที่");
            enter(reviewer.page(), "[id='review:send-back']");
            reviewer.awaitState(WORDS.of("editorial.state.CHANGES_REQUESTED"));
        }
    }

    private void mended() {
        try (Desk author = Desk.of("author", "en")) {
            openFromToday(author, "/desk/words");
            reach(author.page(), "[id='words:place']");
            author.page().keyboard().insertText("กรุงเทพมหานคร");
            author.page().keyboard().press("Control+Enter");
            author.awaitState(WORDS.of("editorial.state.IN_REVIEW"));
        }
    }

    private void approved(String language, String state) {
        try (Desk reviewer = Desk.of("reviewer-" + language, "en")) {
            openFromToday(reviewer, "/desk/review");
            reviewer.page().keyboard().press("Control+Enter");
            reviewer.awaitState(WORDS.of(state));
        }
    }

    private void translated(String language, String words, String summary, String text) {
        try (Desk translator = Desk.of("translator-" + language, "en")) {
            Page page = translator.page();
            page.keyboard().press("g");
            page.keyboard().press("t");
            page.waitForURL(url -> url.contains("/desk/translations"));
            page.waitForFunction("() => window.Saphan !== undefined");
            enter(page, ".chips a[href$='status=MISSING']");
            page.waitForURL(url -> url.contains("status=MISSING"));
            enterLink(page, title);
            page.waitForURL(url -> url.contains("/desk/translate?"));
            page.waitForFunction("() => document.querySelector('.ql-editor') !== null");
            reach(page, "[id='words:title']");
            page.keyboard().insertText(words);
            reach(page, "[id='words:summary']");
            page.keyboard().insertText(summary);
            reach(page, ".ql-editor");
            page.keyboard().insertText(text);
            reach(page, "[id='words:place']");
            page.keyboard().insertText("ja".equals(language) ? "バンコク" : "Bangkok");
            page.keyboard().press("Control+Enter");
            translator.awaitState(WORDS.of("editorial.state.IN_REVIEW"));
        }
    }

    /** Follows what waits on the first page. */
    private void openFromToday(Desk desk, String address) {
        Page page = desk.page();
        enter(page, ".queue a[href^='" + address + "?kind=news&id=" + id + "&']");
        page.waitForURL(url -> url.contains(address));
        page.waitForFunction("() => window.Saphan !== undefined");
    }

    private static void enter(Page page, String selector) {
        reach(page, selector);
        page.keyboard().press("Enter");
    }

    private static void enterLink(Page page, String text) {
        String id = (String) page.evaluate("text => { const a = [...document.querySelectorAll('main a')].find(a => a.textContent.includes(text)); a.id = 'wanted'; return a.id; }", text);
        enter(page, "#" + id);
    }

    /** Presses Tab until the focus is there. */
    private static void reach(Page page, String selector) {
        for (int presses = 0; presses < MOST_PRESSES; presses++) {
            if ((Boolean) page.evaluate("selector => document.activeElement !== null && document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector);
    }
}
