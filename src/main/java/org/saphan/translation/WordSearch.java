package org.saphan.translation;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Finds a word in a text only where it is one: not "ten" in "often", nor the Thai word for medicine in that for rubber. */
final class WordSearch {

    private final BreakIterator breaks;
    private String text;

    WordSearch(String text, Locale locale) {
        this.text = folded(text);
        this.breaks = BreakIterator.getWordInstance(ULocale.forLocale(locale));
        breaks.setText(this.text);
    }

    /** The form in which words are compared: without case, width and kind of hyphen. */
    static String folded(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text).replaceAll("[-\\u2010-\\u2015\\u00A0\\s]+", " ").strip();
    }

    boolean holds(String word) {
        return find(folded(word)) >= 0;
    }

    /** Finds the word and forgets that it is there, so that a shorter word is not found in it. */
    boolean take(String word) {
        String sought = folded(word);
        boolean taken = false;
        for (int at = find(sought); at >= 0; at = find(sought)) {
            text = text.substring(0, at) + " ".repeat(sought.length()) + text.substring(at + sought.length());
            taken = true;
        }
        return taken;
    }

    private int find(String word) {
        int at = word.isEmpty() ? -1 : text.indexOf(word);
        while (at >= 0 && !(starts(at) && ends(at + word.length()))) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private boolean starts(int at) {
        return at == 0 || (latin(at) ? !latin(at - 1) : breaks.isBoundary(at));
    }

    private boolean ends(int at) {
        return at == text.length() || (latin(at - 1) ? !latin(at) : breaks.isBoundary(at));
    }

    private boolean latin(int at) {
        return UScript.getScript(text.charAt(at)) == UScript.LATIN;
    }
}
