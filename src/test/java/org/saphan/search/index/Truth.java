package org.saphan.search.index;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphan.language.Language;

/** Whether a text of the generated companies holds a word, judged without anything that search uses. */
final class Truth {

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    /** Terms that hold a short word's letters, and are that word; all other terms only seem to. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "ยา", List.of("ยาสามัญ", "ยาสมุนไพร", "เครื่องมือแพทย์และยา"),
            "ยาง", List.of("ยางรถยนต์", "ยางพารา", "ถุงมือยาง", "ซีลยาง", "ยางกันสะเทือน", "ยางและพลาสติก"),
            "京都", List.of("京都府"));

    /** Terms of which readers may differ. */
    private static final Map<String, List<String>> DOUBTFUL = Map.of("ยา", List.of("กระบอกฉีดยาแบบใช้ครั้งเดียว"));

    /** Towns where every maker shows its goods at fairs, as a sentence of the texts says. */
    private static final Pattern FAIRS = Pattern.compile("バンコク、東京、大阪|กรุงเทพฯ โตเกียว และโอซากะ|Bangkok, Tokyo and Osaka");

    private static final Map<String, String> FORMS = new HashMap<>();

    private final String word;
    private final Language language;
    private final Pattern english;
    private final boolean namesFair;

    Truth(String word, Language language) {
        this.word = FOLDED.normalize(word);
        this.language = language;
        namesFair = word.length() > 2 - (language == Language.JA ? 1 : 0) && FOLDED.normalize(FAIRS.pattern()).contains(this.word);
        english = Pattern.compile("\\b" + Pattern.quote(this.word) + "s?\\b");
    }

    /** Whether it has to be found. */
    boolean holds(String text, Set<String> terms) {
        return terms.stream().anyMatch(this::isIn) || inFairs(text);
    }

    /** Whether it may be found. */
    boolean mayHold(String text, Set<String> terms) {
        return holds(text, terms) || DOUBTFUL.getOrDefault(word, List.of()).stream().anyMatch(terms::contains);
    }

    private boolean isIn(String term) {
        String folded = FORMS.computeIfAbsent(term, FOLDED::normalize);
        if (KNOWN.containsKey(word)) {
            return KNOWN.get(word).contains(term);
        }
        return language == Language.EN ? english.matcher(folded).find() : folded.contains(word) && isWhole(folded);
    }

    /** The names of regions that begin with another's name are other regions. */
    private boolean isWhole(String term) {
        return !Pattern.matches("\\p{IsKatakana}[\\p{IsKatakana}ー]*", word) || !Pattern.matches("\\p{IsKatakana}[\\p{IsKatakana}ー]*", term) || term.equals(word) || term.endsWith(word) || word.length() < 4;
    }

    private boolean inFairs(String text) {
        if (!namesFair) {
            return false;
        }
        Matcher fairs = FAIRS.matcher(text);
        return fairs.find() && FOLDED.normalize(fairs.group()).contains(word);
    }
}
