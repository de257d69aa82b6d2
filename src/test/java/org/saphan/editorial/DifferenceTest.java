package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.editorial.Difference.Change;
import org.saphan.editorial.Difference.Piece;

/** What a reviewer is shown as changed is exactly what changed, in words of the language. */
class DifferenceTest {

    @Test
    void oneThaiWordOfASentenceWithoutSpacesIsMarkedAlone() {
        assertThat(Difference.between("บริษัทผลิตชิ้นส่วนยานยนต์", "บริษัทผลิตชิ้นส่วนเครื่องมือแพทย์", TH)).containsExactly(
                new Piece(Change.SAME, "บริษัทผลิตชิ้นส่วน"), new Piece(Change.REMOVED, "ยานยนต์"), new Piece(Change.ADDED, "เครื่องมือแพทย์"));
    }

    @Test
    void oneJapaneseWordIsMarkedAlone() {
        assertThat(Difference.between("医療機器を製造します。", "医療部品を製造します。", JA)).containsExactly(new Piece(Change.SAME, "医療"),
                new Piece(Change.REMOVED, "機器"), new Piece(Change.ADDED, "部品"), new Piece(Change.SAME, "を製造します。"));
    }

    @Test
    void nothingOnOneSideIsAllAddedOrAllRemoved() {
        assertThat(Difference.between(null, "new words", EN)).containsExactly(new Piece(Change.ADDED, "new words"));
        assertThat(Difference.between("old words", "", EN)).containsExactly(new Piece(Change.REMOVED, "old words"));
        assertThat(Difference.between("", null, EN)).isEmpty();
    }

    @Test
    void markupInPlainWordsIsShownAsItIs() {
        assertThat(Difference.plain("a < b", "a < \"c\" & d\nnext", EN))
                .isEqualTo("a &lt; <del>b</del><ins>&quot;c&quot; &amp; d<br>next</ins>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<p>One two.</p> | <p>One three.</p> | <p>One <del>two</del><ins>three</ins>.</p>",
        "<p>One.</p> | <p>One.</p><p>Two.</p> | <p>One.</p><p><ins>Two.</ins></p>",
        "<p>One.</p><p>Two.</p> | <p>One.</p> | <p>One.</p><p><del>Two.</del></p>",
        "<ul><li>a</li><li>b</li></ul> | <ul><li>a</li><li>c</li></ul> | <ul><li>a</li><li><del>b</del><ins>c</ins></li></ul>",
        "<p>so it is</p> | <p>so <strong>it</strong> is</p> | <p>so <del>it</del><ins><strong>it</strong></ins> is</p>",
        "<p><a href=\"/en/\">here</a></p> | <p><a href=\"/th/\">here</a></p> | <p><del><a href=\"/en/\">here</a></del><ins><a href=\"/th/\">here</a></ins></p>"})
    void formattedWordsKeepTheirFormAndShowWhatChanged(String before, String after, String expected) {
        assertThat(Difference.rich(before, after, EN)).isEqualTo(expected);
    }

    @Test
    void aHeadingInPlaceOfAParagraphIsAChange() {
        assertThat(Difference.rich("<p>Aim</p>", "<h2>Aim</h2>", EN)).contains("<h2>").contains("Aim");
    }

    @Test
    void whatRunsNeverSurvives() {
        String html = Difference.rich("<p onclick=\"x()\">a</p>", "<p>a<script>alert(1)</script><img src=x onerror=alert(1)></p><a href=\"javascript:x()\">b</a>", EN);

        assertThat(html).doesNotContain("script").doesNotContain("onerror").doesNotContain("onclick").doesNotContain("javascript");
        assertThat(Jsoup.parseBodyFragment(html).select("script, img, [onclick]")).isEmpty();
    }

    @Test
    void longTextsThatShareNothingAreComparedInTime() {
        String before = "<p>" + "เครื่องมือแพทย์ ".repeat(3750) + "</p>";
        String after = "<p>" + "หุ่นยนต์และปัญญา ".repeat(3500) + "</p>";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Difference.rich(before, after, TH));
    }
}
