package org.saphan.search.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;

/** Makes equal what readers take for equal, and nothing else: ข้าว (rice) stays apart from ข่าว (news). */
final class Folding {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    /** NFKC takes sara am apart, which no dictionary knows; typists also put the tone mark in its middle. */
    private static final Pattern SARA_AM = Pattern.compile("([่-๋]?)ํ([่-๋]?)า");
    /** Two sara e look like one sara ae. */
    private static final String TWO_E = "เเ";
    private static final String OLD_KANJI = "髙﨑齋齊邊邉澤廣國會德眞彌濱嶋冨栁榮藏櫻瀧";
    private static final String NEW_KANJI = "高崎斎斉辺辺沢広国会徳真弥浜島富柳栄蔵桜滝";
    private static final int FIRST_KANJI = 0x4E00;
    private static final int HIRAGANA_FIRST = 0x3041;
    private static final int HIRAGANA_LAST = 0x3096;
    private static final int TO_KATAKANA = 0x60;
    private static final char LONG_VOWEL = 'ー';
    private static final int SHORTEST_WITH_LONG_END = 4;
    /** As in {@code sterilized}; shorter ones such as {@code size} are no such words. */
    private static final int SHORTEST_IN_IZE = 7;
    private static final Pattern AMERICAN = Pattern.compile("([iy])z(e|ed|er|ing|ation)$");
    private static final Pattern LONG_PLURAL = Pattern.compile("..(ss|sh|ch|x|zz|[a-z]to)es$");
    private static final Pattern PLURAL_OF_E = Pattern.compile("(^.ie|.ee|[sc]hoe|[cl]oe)s$");
    private static final EnglishMinimalStemmer PLURALS = new EnglishMinimalStemmer();

    private Folding() {
    }

    /** Without case and width, as dictionaries write it. */
    static String compatible(CharSequence text) {
        String plain = COMPATIBLE.normalize(text);
        if (plain.indexOf('\u0e4d') >= 0) {
            plain = SARA_AM.matcher(plain).replaceAll("$1$2ำ");
        }
        return newKanji(plain.contains(TWO_E) ? plain.replace(TWO_E, "แ") : plain);
    }

    /** Before anything is cut, since dictionaries know only the kanji of today. */
    private static String newKanji(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            int old = text.charAt(i) < FIRST_KANJI ? -1 : OLD_KANJI.indexOf(text.charAt(i));
            if (old >= 0) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, NEW_KANJI.charAt(old));
            }
        }
        return changed == null ? text : changed.toString();
    }

    /** The folded form of a piece of one script. */
    static String form(String piece, Script script) {
        return switch (script) {
            case THAI, JAPANESE -> unspaced(piece);
            case SPACED -> spaced(piece);
            case NUMBER -> digits(piece);
            default -> piece;
        };
    }

    static String unspaced(String piece) {
        return KnownNames.usual(japanese(piece));
    }

    /** Katakana for hiragana; the long vowel at the end of a long word is left out, as writers do. */
    private static String japanese(String piece) {
        String same = sameKana(piece);
        return hasLongEnd(same) ? same.substring(0, same.length() - 1) : same;
    }

    static boolean hasLongEnd(String piece) {
        return piece.length() >= SHORTEST_WITH_LONG_END && piece.charAt(piece.length() - 1) == LONG_VOWEL;
    }

    /** The same length as what was given. */
    static String sameKana(String piece) {
        StringBuilder folded = null;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            char other = sameKana(c);
            if (other != c) {
                folded = folded == null ? new StringBuilder(piece) : folded;
                folded.setCharAt(i, other);
            }
        }
        return folded == null ? piece : folded.toString();
    }

    private static char sameKana(char c) {
        return c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST ? (char) (c + TO_KATAKANA) : c;
    }

    private static String spaced(String word) {
        String plain = word.chars().allMatch(c -> c < 0x80) ? word : MARKS.matcher(DECOMPOSED.normalize(word)).replaceAll("");
        return sameSpelling(singular(plain));
    }

    /** Harman's rules for plurals, with those in -es that they leave out: harnesses, switches, boxes, dies, trees and moulding presses. */
    private static String singular(String word) {
        if (LONG_PLURAL.matcher(word).find()) {
            return word.substring(0, word.length() - 2);
        }
        if (PLURAL_OF_E.matcher(word).find()) {
            return word.substring(0, word.length() - 1);
        }
        char[] letters = word.toCharArray();
        return new String(letters, 0, PLURALS.stem(letters, letters.length));
    }

    private static String sameSpelling(String word) {
        String usual = KnownNames.usual(word);
        return usual.length() < SHORTEST_IN_IZE || usual.indexOf('z') < 0 ? usual : AMERICAN.matcher(usual).replaceFirst("$1s$2");
    }

    private static String digits(String number) {
        StringBuilder plain = new StringBuilder();
        number.codePoints().forEach(c -> plain.append(Character.digit(c, 10)));
        return plain.toString();
    }
}
