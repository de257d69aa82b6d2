package org.saphan.platform.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text of any of the scripts into words by ICU's dictionaries, after NFKC and case folding, so that
 * half width meets full width. Thai tone marks stay: ข้าว (rice) is not ข่าว (news).
 */
public final class Words {

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final BreakIterator CUTTER = BreakIterator.getWordInstance(ULocale.ROOT);

    private Words() {
    }

    /** The words in their order; punctuation and spaces are left out. */
    public static List<String> of(String text) {
        String folded = FOLDED.normalize(text);
        BreakIterator cutter = (BreakIterator) CUTTER.clone();
        cutter.setText(folded);
        List<String> words = new ArrayList<>();
        int start = cutter.first();
        for (int end = cutter.next(); end != BreakIterator.DONE; start = end, end = cutter.next()) {
            if (cutter.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(folded.substring(start, end));
            }
        }
        return words;
    }

    /** The words with one space before, between and after, so that a whole word can be looked for by its spaces. */
    public static String spaced(String text) {
        List<String> words = of(text);
        return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
    }
}
