package org.saphan.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.language.Language;
import org.saphan.translation.TranslationChecks.Finding;
import org.saphan.translation.TranslationChecks.Term;
import org.saphan.translation.TranslationChecks.Words;

class TranslationChecksTest {

    private static final String LONG = "The site is in Wako, Saitama, and develops sorting robots for food plants and makers of parts. "
            + "It works with universities and lends machines to small companies that wish to try them.";

    private static List<String> findings(Language from, String source, Language to, String target, Term... glossary) {
        return found(from, to, new Words("title", false, 0, source, target), glossary);
    }

    private static List<String> found(Language from, Language to, Words words, Term... glossary) {
        return TranslationChecks.of(from, to, List.of(words), List.of(glossary)).stream()
                .map(finding -> finding.kind() + " " + finding.detail()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TH | 24 พฤศจิกายน 2567 | JA | 2024年11月24日",
        "TH | ๒๔ พ.ย. ๖๗ | EN | 24 November 2024",
        "JA | 令和6年11月24日 | TH | วันที่ 24 พฤศจิกายน พ.ศ. 2567",
        "JA | 令和元年 | EN | 2019",
        "JA | 平成30年度と昭和56年 | EN | 2018 and 1981",
        "EN | Reiwa 6 | JA | 令和六年（2024年）",
        "TH | เมื่อเดือนสิงหาคม 2556 | EN | in August 2013",
        "JA | ３万人 | EN | 30,000 people",
        "JA | 1億2,000万円 | EN | 120 million yen",
        "JA | 1億2,000万円 | TH | 120 ล้านเยน",
        "TH | 8.5 หมื่นล้านบาท | EN | 85 billion baht",
        "TH | 3 แสนคน ห้าพันราย | JA | 30万人、5,000社",
        "EN | 3–5 million baht | JA | 300万～500万バーツ",
        "EN | 15 to 20 companies | TH | 15–20 ราย",
        "EN | two companies in twelve industries | JA | 12分野の2社",
        "TH | สิบสองสาขา | EN | 12 fields",
        "EN | Once a day | JA | 1日1回",
        "JA | 午後1時30分から3時まで | TH | 13.30–15.00 น.",
        "EN | 1:30 p.m. | JA | 13時30分",
        "JA | 6割が50歳以上 | EN | 60% are 50 or older",
        "JA | SUS304製、IATF16949認証 | EN | Stainless steel, certified to IATF 16949",
        "EN | 24.11.2024 | JA | 2024-11-24",
        "JA | 第1四半期 | TH | ไตรมาสแรก",
    })
    void theSameNumberIsToldInManyWays(Language from, String source, Language to, String target) {
        assertThat(findings(from, source, to, target)).isEmpty();
        assertThat(findings(to, target, from, source)).as("the other way round").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TH | ปี 2567 | EN | in 2567 | NUMBER_MISSING 2567,NUMBER_ADDED 2567",
        "TH | 24 พฤศจิกายน 2567 | JA | 2024年12月24日 | NUMBER_MISSING พฤศจิกายน,NUMBER_ADDED 12",
        "JA | 令和6年 | EN | 2023 | NUMBER_MISSING 令和6,NUMBER_ADDED 2023",
        "JA | 3万人 | EN | 3,000 people | NUMBER_MISSING 3万,NUMBER_ADDED '3,000'",
        "TH | 120 ล้านบาท | JA | 120億バーツ | NUMBER_MISSING 120 ล้าน,NUMBER_ADDED 120億",
        "EN | often in 10 plants | JA | 工場で | NUMBER_MISSING 10",
        "TH | 3 ราย | TH | สามารถทำได้ | NUMBER_MISSING 3",
        "EN | 1 August | JA | 8月2日 | NUMBER_MISSING 1,NUMBER_ADDED 2",
    })
    void aDifferentNumberIsFound(Language from, String source, Language to, String target, String expected) {
        assertThat(String.join(",", findings(from, source, to, target))).isEqualTo(expected.replace("'", ""));
    }

    @Test
    void whatIsNotTranslatedIsOnlyThat() {
        assertThat(findings(EN, "In 2024", JA, " ")).containsExactly("EMPTY ");
        assertThat(found(EN, JA, new Words("body", true, 0, "<p>In 2024</p>", "<p> </p>"))).containsExactly("EMPTY ");
        assertThat(findings(EN, "", JA, "")).isEmpty();
        assertThat(found(EN, JA, new Words("body", false, 0, null, null))).isEmpty();
    }

    @Test
    void linksAreTheSameButForTheLanguageOfThePage() {
        assertThat(links("/th/contact", "/ja/contact")).isEmpty();
        assertThat(links("https://a.example/th/page", "https://a.example/en/page/")).isEmpty();
        assertThat(links("/th/contact", "/th/contact")).containsExactly("LINK_MISSING /th/contact", "LINK_ADDED /th/contact");
        assertThat(links("https://a.example/1", "https://a.example/2"))
                .containsExactly("LINK_MISSING https://a.example/1", "LINK_ADDED https://a.example/2");
        assertThat(findings(EN, "See https://a.example/2024.", JA, "資料をご覧ください。")).containsExactly("LINK_MISSING https://a.example/2024.");
    }

    private static List<String> links(String source, String target) {
        return found(TH, JA, new Words("body", true, 0, "<p><a href=\"" + source + "\">ก</a></p>", "<p><a href=\"" + target + "\">あ</a></p>"));
    }

    @Test
    void placeholdersStay() {
        assertThat(findings(EN, "Hello {name}, %1$s", JA, "{name}様、%1$s")).isEmpty();
        assertThat(findings(EN, "Hello {name}", JA, "{namae}様")).containsExactly("PLACEHOLDER_MISSING {name}", "PLACEHOLDER_ADDED {namae}");
        assertThat(findings(EN, "100% so", JA, "100%です")).isEmpty();
    }

    @Test
    void theLimitCountsTheFieldAsItIsKept() {
        assertThat(found(EN, JA, new Words("body", true, 8, "<p>a</p>", "<p>あ</p>"))).isEmpty();
        assertThat(found(EN, JA, new Words("body", true, 7, "<p>a</p>", "<p>あ</p>"))).containsExactly("TOO_LONG 7");
    }

    @Test
    void aTextOfWhichMuchIsMissingIsFound() {
        assertThat(findings(EN, LONG, JA, "和光市の企業です。")).containsExactly("TOO_SHORT_OR_LONG ");
        assertThat(findings(EN, LONG, EN, LONG)).isEmpty();
    }

    @Test
    void lettersAreThoseOfTheLanguage() {
        assertThat(findings(EN, LONG, TH, LONG)).singleElement().asString().startsWith("WRONG_SCRIPT The site is in Wako");
        assertThat(findings(EN, "Saitama", TH, "เมืองさいたま市")).containsExactly("WRONG_SCRIPT さいたま市");
        assertThat(findings(EN, "Thailand", JA, "ประเทศไทย")).containsExactly("WRONG_SCRIPT ประเทศไทย");
        assertThat(findings(EN, "Bridge", EN, "สะพาน")).containsExactly("WRONG_SCRIPT สะพาน");
        assertThat(findings(EN, "Wako Robotics", TH, "Wako Robotics Co., Ltd.")).as("a name").isEmpty();
        assertThat(findings(EN, "Bridge", JA, "橋（สะพาน）、「สะพาน」")).as("marked as a name").isEmpty();
    }

    @Test
    void termsOfTheGlossaryAreUsed() {
        Term mou = new Term("MOU", "覚書");
        assertThat(findings(EN, "An MOU", JA, "協力覚書", mou)).isEmpty();
        assertThat(findings(EN, "An MOU", JA, "協定", mou)).containsExactly("TERM_NOT_USED 覚書");
        assertThat(findings(EN, "An MOU", JA, "協定", mou, new Term("mou", "協定"))).as("one of two").isEmpty();
        assertThat(findings(JA, "工場", EN, "Factories", new Term("工場", "factory"))).as("plural").isEmpty();
    }

    @Test
    void aTermIsAWordNotAPartOfOne() {
        assertThat(findings(EN, "Training", TH, "ฝึกอบรม", new Term("rai", "ไร่"))).isEmpty();
        assertThat(findings(TH, "ถุงมือยาง", EN, "Gloves", new Term("ยา", "medicine"))).isEmpty();
        assertThat(findings(JA, "東京都", EN, "Tokyo", new Term("京都", "Kyoto"))).isEmpty();
        assertThat(findings(EN, "Medical devices", JA, "医療機器", new Term("devices", "装置"), new Term("medical devices", "医療機器")))
                .as("a longer term").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1.", "1 million ", "1万", "2567 ", "ปี", "a",
        "a.", "a@", "a@a.", "(", "“", "{a", "%", "http://", "May 1 ", "ยา", "令和", "<p>"})
    void theLongestTextsAreReadInTime(String piece) {
        String text = piece.repeat(60_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () ->
                found(EN, TH, new Words("body", true, 0, text, "x" + text), new Term("a", "b"), new Term("ยา", "薬")));
    }

    @Test
    void findingsNameTheirFieldAndSentence() {
        List<Finding> findings = TranslationChecks.of(EN, JA, List.of(new Words("title", false, 0, "a", "あ"),
                new Words("lead", false, 0, "b", "")), List.of());

        assertThat(findings).containsExactly(new Finding("lead", Finding.Kind.EMPTY, ""));
        assertThat(findings.get(0).key()).isEqualTo("translation.check.EMPTY");
    }
}
