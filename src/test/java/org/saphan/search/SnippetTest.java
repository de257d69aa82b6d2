package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.search.Snippet.Part;
import org.saphan.search.index.Sought;
import org.saphan.search.text.Cutter;

class SnippetTest {

    private static final Cutter CUTTER = new Cutter(List.of());

    @ParameterizedTest
    @CsvSource({
        "Medical devices and healthcare, medical, [Medical] devices and healthcare",
        "Welding robots for small lots, robot, Welding [robots] for small lots",
        "タイの医療機器と医療材料, 医療機器, タイの[医療機器]と医療材料",
        "ผู้ผลิตเครื่องมือแพทย์ในไทย, เครื่องมือแพทย์, ผู้ผลิต[เครื่องมือแพทย์]ในไทย",
        "ＥＶ部品, ev, [ＥＶ]部品",
        "ﾛﾎﾞｯﾄの開発, ロボット, [ﾛﾎﾞｯﾄ]の開発",
    })
    void theWordsAreMarkedInEveryScript(String text, String query, String marked) {
        assertThat(written(whole(text, query))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"โรงงานยางในระยอง, ยา", "東京都の企業, 京都", "An art gallery, ar"})
    void partsOfOtherWordsAreNot(String text, String query) {
        assertThat(whole(text, query)).containsExactly(new Part(text, false));
    }

    @Test
    void eachTermIsMarkedByItself() {
        assertThat(written(whole("Robots weld robot parts", "parts robot"))).isEqualTo("[Robots] weld [robot] [parts]");
        assertThat(written(whole("医療用の機器", "医療\u3000機器"))).isEqualTo("[医療]用の[機器]");
    }

    @Test
    void theBeginningOfALongTextIsShownWhenTheWordsStandThere() {
        String text = "Robots first. " + "Then many other words. ".repeat(20);

        String cut = text(cut(text, "robots"));

        assertThat(cut).startsWith("Robots first.").endsWith("…").hasSizeLessThan(220);
    }

    @Test
    void elseTheStretchAroundTheFirstOfThem() {
        String text = "Then many other words. ".repeat(20) + "Robots at last. " + "And more. ".repeat(20);

        List<Part> parts = cut(text, "robots");

        assertThat(text(parts)).startsWith("…").endsWith("…").hasSizeLessThan(220);
        assertThat(parts).contains(new Part("Robots", true));
    }

    @Test
    void wordsAtTheVeryEndAreShown() {
        List<Part> parts = cut("คำอื่นอีกมาก ".repeat(40) + "หุ่นยนต์", "หุ่นยนต์");

        assertThat(parts.get(parts.size() - 1)).isEqualTo(new Part("หุ่นยนต์", true));
    }

    @Test
    void aShortTextStaysWholeAndAMissingOneEmpty() {
        assertThat(cut("Short.", "nothing")).containsExactly(new Part("Short.", false));
        assertThat(cut(null, "nothing")).isEmpty();
        assertThat(whole("Short.", "")).containsExactly(new Part("Short.", false));
    }

    private static List<Part> whole(String text, String query) {
        return Snippet.whole(text, Sought.plain(query, CUTTER), CUTTER);
    }

    private static List<Part> cut(String text, String query) {
        return Snippet.cut(text, Sought.plain(query, CUTTER), CUTTER);
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static String written(List<Part> parts) {
        return parts.stream().map(part -> part.marked() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }
}
