package org.saphan.search.index;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.language.Language;
import org.saphan.platform.text.SortKeys;
import org.saphan.search.text.Cutter;

/**
 * Counts false and missed finds on a file of companies that says which words each text holds: {@code -Dsaphan.truth=FILE}, and
 * {@code -Dsaphan.truth.opensearch=ADDRESS} for the same on OpenSearch. A company is rightly found by a word when one of its terms
 * holds the word at the bounds of words, or when its text names it in a sentence of its own; see {@code src/docs/bench.md}.
 */
@EnabledIfSystemProperty(named = "saphan.truth", matches = ".+")
class TruthTest {

    private static final int ENOUGH = 20;
    private static final double WORDS_RIGHT = 0.99;
    private static final List<String> NAMED = List.of("เครื่องมือแพทย์", "ยา", "ยาง", "ข้าว", "ข่าว", "医療機器", "京都", "東京", "タイヤ", "ﾀｲﾔ", "CNC旋盤", "ＣＮＣ", "rubber", "rice");

    @TempDir
    Path folder;

    /** A company's texts and terms in one language. */
    private record Said(String all, Set<String> terms) {
    }

    private final Map<Long, Map<Language, Said>> truth = new HashMap<>();

    @Test
    void nearlyEveryWordFindsExactlyWhatHoldsIt() throws IOException {
        try (ContentIndex index = index()) {
            fill(index);
            int words = 0;
            List<String> wrong = new ArrayList<>();
            for (Language language : Language.values()) {
                for (Map.Entry<String, Set<Long>> word : byTerm(language).entrySet()) {
                    if (word.getValue().size() >= ENOUGH) {
                        words++;
                        compare(index, language, word.getKey(), wrong);
                    }
                }
            }
            System.out.printf("%d words, %d with false or missed finds%n", words, wrong.size());
            wrong.forEach(System.out::println);
            assertThat(words - wrong.size()).isGreaterThanOrEqualTo((int) Math.ceil(words * WORDS_RIGHT));
        }
    }

    @Test
    void theWordsThatOthersFailAtFindExactlyWhatHoldsThem() throws IOException {
        try (ContentIndex index = index()) {
            fill(index);
            List<String> wrong = new ArrayList<>();
            for (String word : NAMED) {
                compare(index, language(word), word, wrong);
            }
            assertThat(wrong).isEmpty();
            Set<Long> devices = found(index, Language.EN, "medical device");
            for (String other : List.of("医療機器", "เครื่องมือแพทย์", "iryokiki")) {
                assertThat(found(index, Language.EN, other)).as(other).isEqualTo(devices);
            }
        }
    }

    private ContentIndex index() throws IOException {
        // the taxonomy knows the names of regions
        Cutter cutter = new Cutter(regions());
        Meanings none = new Meanings(List.of(), cutter);
        String address = System.getProperty("saphan.truth.opensearch");
        if (address == null) {
            return new LuceneIndex(folder, cutter, none, Clock.systemUTC());
        }
        OpenSearchStore store = new OpenSearchStore(address, "truth", Clock.systemUTC());
        return store.begin(regions(), List.of());
    }

    private static Set<String> regions() throws IOException {
        try (var rows = new BufferedReader(new InputStreamReader(TruthTest.class.getResourceAsStream("/db/reference/regions.csv"), StandardCharsets.UTF_8))) {
            return rows.lines().skip(1).flatMap(row -> Arrays.stream(row.split(",")).skip(2)).map(name -> name.replaceFirst("^([\\p{IsKatakana}ー・]+)県$", "$1"))
                    .filter(name -> name.codePoints().noneMatch(Character::isIdeographic)).collect(toSet());
        }
    }

    private void fill(ContentIndex index) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<String> lines = Files.lines(Path.of(System.getProperty("saphan.truth")))) {
            for (String line : (Iterable<String>) lines::iterator) {
                try (JsonReader reader = Json.createReader(new StringReader(line))) {
                    entries.add(entry(reader.readObject()));
                }
            }
        }
        for (int i = 0; i < entries.size(); i += 400) {
            index.write(entries.subList(i, Math.min(entries.size(), i + 400)), List.of(), i);
        }
    }

    private Entry entry(JsonObject item) {
        long id = item.getInt("id");
        Map<Language, Entry.Words> words = new EnumMap<>(Language.class);
        Map<Language, byte[]> keys = new EnumMap<>(Language.class);
        Map<Language, Said> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String end = "_" + language.tag();
            String name = item.getString("name" + end);
            words.put(language, new Entry.Words(name, null, List.of(), item.getString("summary" + end), List.of(), item.getString("body" + end)));
            keys.put(language, SortKeys.of(name, language.locale()));
            Set<String> terms = item.getJsonObject("terms").getJsonArray(language.tag()).getValuesAs(JsonString::getString).stream().collect(toSet());
            said.put(language, new Said(name + "\n" + item.getString("body" + end), terms));
        }
        truth.put(id, said);
        return new Entry("company", id, words, Map.of("industry", Set.of(item.getString("industry"))), keys, null, Instant.now(), null, false);
    }

    private Map<String, Set<Long>> byTerm(Language language) {
        Map<String, Set<Long>> terms = new TreeMap<>();
        truth.forEach((id, said) -> said.get(language).terms().forEach(term -> terms.computeIfAbsent(term, any -> new HashSet<>()).add(id)));
        return terms;
    }

    private void compare(ContentIndex index, Language language, String word, List<String> wrong) throws IOException {
        Truth right = new Truth(word, language);
        Set<Long> found = found(index, language, word);
        long missed = truth.entrySet().stream().filter(each -> right.holds(each.getValue().get(language).all(), each.getValue().get(language).terms())).filter(each -> !found.contains(each.getKey())).count();
        long untrue = found.stream().filter(id -> !right.mayHold(truth.get(id).get(language).all(), truth.get(id).get(language).terms())).count();
        if (missed + untrue > 0) {
            wrong.add(String.format("%s %s: %d found, %d false, %d missed", language, word, found.size(), untrue, missed));
        }
    }

    private static Set<Long> found(ContentIndex index, Language reader, String words) throws IOException {
        return index.ask(new Question(reader, List.of("company"), words, Map.of(), Question.Order.NAME, null, 0, 1_000_000)).finds().stream().map(Answer.Find::id).collect(toSet());
    }

    private static Language language(String word) {
        if (word.chars().anyMatch(c -> c >= 0xe00 && c < 0xe80)) {
            return Language.TH;
        }
        return word.chars().anyMatch(c -> c >= 0x3041) ? Language.JA : Language.EN;
    }
}
