package org.saphan.editorial.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.Web;

/** Languages that are to go live together at a time: choosing it, changing it, taking it back, and being late. */
class TimedReleaseBrowserIT {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final String WAITS = "ญี่ปุ่น";

    private final String title = "เผยแพร่ตามเวลา " + letters(System.nanoTime());

    private static String letters(long number) {
        return Long.toString(number).chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a'))).collect(Collectors.joining());
    }

    /** As the field gives it: whole minutes on Bangkok's clock. */
    private static LocalDateTime inMinutes(int minutes) {
        return LocalDateTime.now(BANGKOK).plusSeconds(15).plusMinutes(minutes).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A news in Thai whose languages Thai and Japanese go together. */
    private long planned(Desk author) {
        author.follow("a[href='/desk/words?kind=news']");
        if (!author.page().url().contains("language=th") && author.page().locator("nav.tabs a[lang=th]:not([aria-current])").count() > 0) {
            author.follow("nav.tabs a[lang=th]");
        }
        author.fill("words:title", title).fill("words:summary", "ทดสอบการเผยแพร่พร้อมกัน").type("สองภาษาเผยแพร่พร้อมกันตามเวลาที่กำหนด");
        long id = author.kept();
        author.choose("words:together", "th ja").at("words:release-time").waitFor();
        return id;
    }

    private static void setTime(Desk desk, String form, LocalDateTime time) {
        desk.fill(form + ":release-time", time.toString()).click(form + ":release-keep");
        desk.page().waitForFunction("at => [...document.querySelectorAll('[id$=release] p')].some(p => p.textContent.includes(at[0]) && p.textContent.includes(at[1]))",
                new String[] {time.toLocalTime().toString(), time.plusHours(2).toLocalTime().toString()});
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aTimeIsChosenChangedAndTakenBackWhereThePlanIsMade(String language) {
        DeskWords words = new DeskWords(language);
        long id;
        try (Desk author = Desk.of("author", language)) {
            id = planned(author);
            LocalDateTime time = inMinutes(90);
            setTime(author, "words", time);
            assertThat(Accessibility.problems(author.page())).isEmpty();

            author.show("words", "news", id, "th");
            assertThat(author.at("words:release-time").inputValue()).as("to be changed").isEqualTo(time.toString());
            setTime(author, "words", time.plusMinutes(1));
            author.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
        }
        try (Desk reviewer = Desk.of("reviewer-th", language)) {
            reviewer.show("review", "news", id, "th");
            assertThat(Accessibility.problems(reviewer.page())).isEmpty();
            setTime(reviewer, "review", inMinutes(120));
            reviewer.click("review:release-take-back");
            reviewer.at("review:release-take-back").waitFor(new Locator.WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED));
            reviewer.fill("review:release-time", inMinutes(-600).toString()).click("review:release-keep");
            assertThat(reviewer.page().locator("#notices").getByText(words.of("editorial.refusal.time_passed")).first().textContent()).isNotBlank();
            assertThat(reviewer.at("review:release-take-back").count()).as("nothing set").isZero();
        }
    }

    @Test
    void whatIsNotCompleteAtItsTimeIsShownAsLateAndGoesWithTheLastApproval() {
        DeskWords words = new DeskWords("th");
        long id;
        try (Desk author = Desk.of("author", "th")) {
            id = planned(author);
            setTime(author, "words", inMinutes(1));
            author.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
        }
        try (Desk reviewer = Desk.of("reviewer-th", "th")) {
            reviewer.show("review", "news", id, "th").click("review:approve").awaitState(words.of("editorial.state.APPROVED"));
            Page page = reviewer.page();
            page.waitForCondition(() -> {
                page.reload();
                return page.locator("[id='review:release'] .besides").count() == 1;
            }, new Page.WaitForConditionOptions().setTimeout(120_000));
            assertThat(page.locator("[id='review:release'] .besides").textContent()).contains(WAITS);
            assertThat(isPublic()).as("all or none").isFalse();
            assertLate(reviewer.show("today"), "#late + ul li:has-text('" + title + "')");
            assertLate(reviewer.show("content?kind=news&q=" + title.replace(" ", "+")), "tbody .late");
            assertThat(page.locator("tbody .late").count()).isEqualTo(1);
        }
        try (Desk translator = Desk.of("translator-ja", "th")) {
            translator.show("translate", "news", id, "ja").fill("words:title", "時刻を指定した公開").fill("words:summary", "同時公開の試験").type("二つの言語を指定した時刻に同時に公開します。");
            translator.click("words:submit").awaitState(words.of("editorial.state.IN_REVIEW"));
        }
        try (Desk reviewer = Desk.of("reviewer-ja", "th")) {
            reviewer.show("review", "news", id, "ja").click("review:approve").awaitState(words.of("editorial.state.LIVE"));
            reviewer.show("today");
            assertThat(reviewer.page().locator("#late + ul li:has-text('" + title + "')").count()).isZero();
        }
        assertThat(isPublic()).isTrue();
    }

    private static void assertLate(Desk desk, String where) {
        assertThat(desk.page().locator(where).textContent()).contains(WAITS);
        assertThat(Accessibility.problems(desk.page())).isEmpty();
    }

    private boolean isPublic() {
        return Web.site().uncached("/th/feed.atom").text().contains(title);
    }
}
