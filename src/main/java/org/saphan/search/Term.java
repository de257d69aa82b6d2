package org.saphan.search;

import java.util.Arrays;
import java.util.List;
import org.saphan.platform.text.Words;

/**
 * A term of what a reader looks for: words that stand one after the other, whole. Of a Latin term the last word
 * may be the beginning of a longer one; in unspaced scripts it may not, or ยา (medicine) would find ยาง (rubber).
 */
record Term(String typed, List<String> words, boolean beginning) {

    /** More terms than a person types would only make the database slow. */
    private static final int MOST = 20;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int END_OF_LATIN = 0x250;

    /** The terms between the spaces of any script, without those that hold no word. */
    static List<Term> of(String typed) {
        return Arrays.stream(typed.split("(?U)\\s+")).distinct()
                .map(term -> new Term(term, Words.of(term), isLatin(term)))
                .filter(term -> !term.words.isEmpty()).limit(MOST).toList();
    }

    private static boolean isLatin(String term) {
        return term.length() >= SHORTEST_BEGINNING && term.codePoints().allMatch(c -> c < END_OF_LATIN);
    }
}
