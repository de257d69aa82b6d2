package org.saphan.search.index;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.language.Language;
import org.saphan.platform.text.SortKeys;
import org.saphan.search.index.Meanings.Meaning;
import org.saphan.search.index.Question.Order;
import org.saphan.search.text.Cutter;

/** What every index has to find, and what not. */
abstract class IndexRules {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
    private static final Meaning DEVICES = new Meaning(Map.of(Language.TH, List.of("เครื่องมือแพทย์"), Language.JA, List.of("医療機器"), Language.EN, List.of("medical devices")));

    private ContentIndex index;

    /** An empty index. */
    abstract ContentIndex begun(Cutter cutter, Meanings meanings) throws IOException;

    /** The same once more, after it was closed. */
    abstract ContentIndex reopened(Cutter cutter, Meanings meanings) throws IOException;

    @BeforeEach
    void open() throws IOException {
        Cutter cutter = new Cutter(List.of());
        index = begun(cutter, new Meanings(List.of(DEVICES), cutter));
        index.write(List.of(
                company(1, "th", "บริษัท ยางไทย จำกัด", "ผลิตยางรถยนต์และถุงมือยางในจังหวัดระยอง", "rubber", "TH"),
                company(2, "th", "บริษัท ยาดี จำกัด", "ผลิตยาสามัญและเครื่องมือแพทย์", "medical", "TH"),
                company(3, "ja", "東京機械株式会社", "東京都でＣＮＣ旋盤を製造しています", "machinery", "JP"),
                company(4, "ja", "京都医療株式会社", "京都府で医療機器を製造しています。コンピューターも使います", "medical", "JP"),
                company(5, "en", "Siam Rubber Co., Ltd.", "Rubber gloves, ISO 13485, press-formed parts. Price on request", "rubber", "TH"),
                company(6, "en", "Rice Mill Co., Ltd.", "Jasmine rice and medical device parts", "food", "TH"),
                company(7, "en", "Gloves and Rubber Bands Co., Ltd.", "Gloves. Natural rubber bands", "rubber", "JP"),
                company(8, "th", "ข่าวสารกรุงเทพ", "สำนักข่าวในกรุงเทพมหานคร", "digital", "TH"),
                company(9, "th", "โรงสีข้าวไทย", "ข้าวหอมมะลิ", "food", "TH")), List.of(), 9);
        index.keep();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ยา, 2", "ยาง, 1", "ข้าว, 9", "ข่าว, 8", "京都, 4", "東京, 3", "ＣＮＣ, 3", "CNC旋盤, 3", "cnc 旋盤, 3", "コンピュータ, 4", "こんぴゅーたー, 4",
        "rubber gloves, 5", "rubber, 5 7", "rice, 6 9", "ISO 13485, 5", "iso13485, 5", "press formed, 5", "ถุงมือ, 1", "กรุงเทพมหานคร, 8", "กรุงเทพ, 8", "กทม, 8", "製造, 3 4",
    })
    void whatIsMeantIsFoundAndNothingElse(String words, String ids) throws IOException {
        Set<Long> wanted = java.util.Arrays.stream(ids.split(" ")).map(Long::valueOf).filter(id -> !(id == 9 && "rice".equals(words))).collect(toSet());

        assertThat(found(words)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"医療機器", "เครื่องมือแพทย์", "medical device", "Medical Devices"})
    void aWordFindsWhatExistsOnlyInAnotherLanguage(String words) throws IOException {
        assertThat(found(words)).containsExactlyInAnyOrder(2L, 4L, 6L);
    }

    @Test
    void japaneseIsFoundAsItIsReadWithWhatMeansTheSame() throws IOException {
        for (String read : List.of("iryokiki", "いりょうきき", "iryōkiki", "iryoukiki")) {
            assertThat(found(read)).as(read).containsExactlyInAnyOrder(2L, 4L, 6L);
        }
    }

    @Test
    void wordsThatStandTogetherNowhereAreLookedForEachForItself() throws IOException {
        assertThat(found("rubber price")).containsExactly(5L);
        assertThat(found("gloves bands")).containsExactly(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "\"", "*", "~", "(", ")", ":", "\"rubber", "rubber AND (", "a:b", "title:*", "า", "่", "\u200B", "\u0301", "😀", "the and of", "[* TO *]",
        "ก็ ที่ และ", "rubber*", "^", "\\", "ｱ", "ー", "AND", "\uD83D"})
    void whateverIsTypedIsAnswered(String words) {
        assertThatCode(() -> found(words)).doesNotThrowAnyException();
    }

    @Test
    void aVeryLongQueryIsAnswered() {
        assertThatCode(() -> found("ยา".repeat(1000))).doesNotThrowAnyException();
        assertThatCode(() -> found("rubber 医療機器 ".repeat(100))).doesNotThrowAnyException();
    }

    @Test
    void theNameCountsMoreThanTheText() throws IOException {
        Answer answer = index.ask(question("rubber", Map.of(), Order.RELEVANCE));

        assertThat(answer.finds()).extracting(Answer.Find::id).startsWith(7L, 5L).hasSize(2);
    }

    @Test
    void aFacetIsCountedAsIfNothingWereChosenInIt() throws IOException {
        Answer answer = index.ask(question("", Map.of("industry", Set.of("rubber")), Order.NAME));

        assertThat(answer.total()).isEqualTo(3);
        assertThat(answer.counts().get("industry")).containsEntry("rubber", 3L).containsEntry("medical", 2L).containsEntry("food", 2L);
        assertThat(answer.counts().get("country")).containsEntry("TH", 2L).containsEntry("JP", 1L);
    }

    @Test
    void pagesDoNotOverlap() throws IOException {
        Set<Long> all = new java.util.HashSet<>();
        for (int first = 0; first < 9; first += 2) {
            Question page = new Question(Language.TH, List.of("company"), "", Map.of(), Order.NAME, null, first, 2);
            index.ask(page).finds().forEach(find -> assertThat(all.add(find.id())).isTrue());
        }
        assertThat(all).hasSize(9);
    }

    @Test
    void theFirstOfManyStandInOrderHoweverTheyCameIn() throws IOException {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            // all numbers from 0 to 299 in no order, each name twice
            many.add(company(100 + i, "en", String.format("Turbine %03d", i * 77 % 300 / 2), i % 3 == 0 ? "Turbine blades" : "Shafts", "machinery", "JP"));
        }
        for (int from = 0; from < 300; from += 60) {
            index.write(many.subList(from, from + 60), List.of(), 10 + from);
        }
        Comparator<Entry> byName = Comparator.comparing(entry -> entry.words().get(Language.EN).name());
        List<Long> sorted = many.stream().sorted(byName.thenComparing(Entry::id)).map(Entry::id).toList();

        for (Order order : List.of(Order.NAME, Order.RELEVANCE)) {
            for (int first : List.of(0, 20, 280)) {
                Question page = new Question(Language.EN, List.of("company"), "turbine", Map.of(), order, null, first, 20);
                assertThat(index.ask(page).finds()).as("%s from %s", order, first).extracting(Answer.Find::id).containsExactlyElementsOf(sorted.subList(first, first + 20));
            }
        }
    }

    @Test
    void ofFindsThatAreAlikeTheFreshOneStandsFirst() throws IOException {
        Entry old = company(21, "en", "Anchor Chains Co., Ltd.", "Chains", "machinery", "JP");
        Instant longAgo = CLOCK.instant().minus(Duration.ofDays(300));
        index.write(List.of(company(22, "en", "Zinc Chains Co., Ltd.", "Chains", "machinery", "JP"),
                new Entry(old.kind(), old.id(), old.words(), old.facets(), old.sortKeys(), null, longAgo, null, false)), List.of(), 10);

        assertThat(index.ask(question("chains", Map.of(), Order.RELEVANCE)).finds()).extracting(Answer.Find::id).containsExactly(22L, 21L);
    }

    @Test
    void whatIsGoneIsNotFoundAndWhatChangedIsFoundByItsNewWords() throws IOException {
        index.write(List.of(company(1, "th", "บริษัท พลาสติกไทย จำกัด", "ผลิตขวดพลาสติก", "rubber", "TH")), List.of("company/2"), 11);

        assertThat(found("ยาง")).isEmpty();
        assertThat(found("พลาสติก")).containsExactly(1L);
        assertThat(found("ยา")).isEmpty();
        assertThat(index.size()).isEqualTo(8);
    }

    @Test
    void aKeptIndexIsFoundAgainWithItsPosition() throws IOException {
        index.close();
        Cutter cutter = new Cutter(List.of());
        index = reopened(cutter, new Meanings(List.of(DEVICES), cutter));

        assertThat(index.position()).isEqualTo(9);
        assertThat(found("医療機器")).contains(4L);
        assertThat(index.digests()).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"ruber, rubber", "glvoes, glove", "เครื่องมิอแพทย์, เครื่องมือแพทย์", "医療機機, 医療機器"})
    void aSlipOfTheFingersIsMended(String typed, String meant) {
        assertThat(index.spellings(typed)).contains(meant);
    }

    @Test
    void whatIsKnownNeedsNoOtherSpelling() {
        assertThat(index.spellings("rubber")).isEmpty();
        assertThat(index.spellings("ยาง")).isEmpty();
    }

    @Test
    void theTextOfAFindIsThereForItsSnippet() throws IOException {
        List<Answer.Find> finds = List.of(new Answer.Find("company", 4), new Answer.Find("company", 5));

        assertThat(index.texts(finds, Language.JA)).containsOnlyKeys("company/4");
        assertThat(index.texts(finds, Language.JA).get("company/4")).contains("医療機器");
    }

    @Test
    void beginningsOfNamesAreOffered() throws IOException {
        assertThat(index.beginning("siam", 5)).containsExactly("Siam Rubber Co., Ltd.");
        assertThat(index.beginning("京都", 5)).containsExactly("京都医療株式会社");
        assertThat(index.beginning("zzz", 5)).isEmpty();
    }

    @Test
    void aNameThatNobodyHasAnyMoreIsNotOffered() throws IOException {
        index.write(List.of(company(31, "en", "Quokka Works Co., Ltd.", "Pumps", "machinery", "JP")), List.of(), 10);
        assertThat(index.beginning("quokka", 5)).containsExactly("Quokka Works Co., Ltd.");
        index.write(List.of(company(31, "en", "Wombat Works Co., Ltd.", "Pumps", "machinery", "JP")), List.of(), 11);

        assertThat(index.beginning("quokka", 5)).isEmpty();
    }

    @Test
    void marksThatStandAloneAreNeitherWordsNorFaults() throws IOException {
        index.write(List.of(company(32, "en", "Lone Marks Co., Ltd.", "Customers\u00b4 needs, \u00a8 \u309b \uff9e and " + "x".repeat(40_000), "machinery", "JP")), List.of(), 10);

        assertThat(found("customers needs")).containsExactly(32L);
        assertThat(found("\u0301")).isEmpty();
        assertThat(index.spellings("\u00b4")).isEmpty();
        assertThat(found("ยา\u0301")).isEqualTo(found("ยา"));
    }

    private Set<Long> found(String words) throws IOException {
        return index.ask(question(words, Map.of(), Order.RELEVANCE)).finds().stream().map(Answer.Find::id).collect(toSet());
    }

    private static Question question(String words, Map<String, Set<String>> chosen, Order order) {
        return new Question(Language.EN, List.of("company"), words, chosen, order, null, 0, 50);
    }

    static Entry company(long id, String tag, String name, String text, String industry, String country) {
        Language language = Language.find(tag).orElseThrow();
        Map<Language, byte[]> keys = new EnumMap<>(Language.class);
        for (Language reader : Language.values()) {
            keys.put(reader, SortKeys.of(name, reader.locale()));
        }
        return new Entry("company", id, Map.of(language, new Entry.Words(name, null, List.of(), null, List.of(), text)),
                Map.of("industry", Set.of(industry), "country", Set.of(country)), keys, null, CLOCK.instant(), null, false);
    }
}
