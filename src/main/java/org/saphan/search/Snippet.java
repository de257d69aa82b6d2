package org.saphan.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saphan.platform.text.Words;

/** A text with the words that were looked for marked, cut at the bounds of words in any of the scripts. */
public final class Snippet {

    private static final int LONGEST = 200;

    /** A stretch of the text. */
    public record Part(String text, boolean marked) {
    }

    private Snippet() {
    }

    /** The parts in their order; together they are the text, shortened when it is long. */
    public static List<Part> of(String text, String query) {
        Set<String> wanted = new HashSet<>(Words.of(query));
        List<Part> parts = new ArrayList<>();
        if (text == null) {
            return parts;
        }
        BreakIterator cutter = BreakIterator.getWordInstance(ULocale.ROOT);
        cutter.setText(text);
        StringBuilder plain = new StringBuilder();
        int start = cutter.first();
        for (int end = cutter.next(); end != BreakIterator.DONE; start = end, end = cutter.next()) {
            if (end > LONGEST) {
                plain.append('…');
                break;
            }
            String word = text.substring(start, end);
            if (wanted.containsAll(Words.of(word)) && !Words.of(word).isEmpty()) {
                flush(plain, parts);
                parts.add(new Part(word, true));
            } else {
                plain.append(word);
            }
        }
        flush(plain, parts);
        return parts;
    }

    private static void flush(StringBuilder plain, List<Part> parts) {
        if (plain.length() > 0) {
            parts.add(new Part(plain.toString(), false));
            plain.setLength(0);
        }
    }
}
