package org.saphan.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.saphan.platform.text.Words;

/** A text with the words that were looked for marked, cut at the bounds of words in any of the scripts. */
public final class Snippet {

    private static final int LONGEST = 200;

    /** How much of the text before the first marked word is kept. */
    private static final int BEFORE = 60;
    private static final String GAP = "…";
    private static final BreakIterator CUTTER = BreakIterator.getWordInstance(ULocale.ROOT);

    /** A stretch of the text. */
    public record Part(String text, boolean marked) {
    }

    private final String text;
    private final List<Integer> bounds = new ArrayList<>();
    private final BitSet marked = new BitSet();

    private Snippet(String text, String query) {
        this.text = text;
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        BreakIterator cutter = (BreakIterator) CUTTER.clone();
        cutter.setText(text);
        int start = cutter.first();
        bounds.add(start);
        for (int end = cutter.next(); end != BreakIterator.DONE; start = end, end = cutter.next()) {
            bounds.add(end);
            for (String word : Words.of(text.substring(start, end))) {
                words.add(word);
                places.add(bounds.size() - 1);
            }
        }
        Term.of(query).forEach(term -> mark(term, words, places));
    }

    /** The whole text in parts; together they are the text. */
    public static List<Part> whole(String text, String query) {
        return text == null ? List.of() : new Snippet(text, query).parts(0, text.length());
    }

    /** At most two or three lines of the text, with the first marked word in sight. */
    public static List<Part> cut(String text, String query) {
        return text == null ? List.of() : new Snippet(text, query).window();
    }

    private void mark(Term term, List<String> words, List<Integer> places) {
        for (int i = 0; i < words.size(); i++) {
            if (term.standsAt(i, words)) {
                marked.set(bounds.get(places.get(i) - 1), bounds.get(places.get(i + term.words().size() - 1)));
            }
        }
    }

    private List<Part> window() {
        if (text.length() <= LONGEST) {
            return parts(0, text.length());
        }
        int first = marked.nextSetBit(0);
        int wanted = first < 0 || marked.nextClearBit(first) <= LONGEST ? 0 : Math.min(first - BEFORE, text.length() - LONGEST);
        int from = bounds.stream().filter(bound -> bound >= wanted).findFirst().orElse(0);
        int to = bounds.stream().filter(bound -> bound > from && bound <= from + LONGEST).reduce((one, next) -> next).orElse(text.length());
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part(GAP, false));
        }
        parts.addAll(parts(from, to));
        if (to < text.length()) {
            parts.add(new Part(GAP, false));
        }
        return parts;
    }

    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int start = from; start < to;) {
            boolean here = marked.get(start);
            int next = here ? marked.nextClearBit(start) : marked.nextSetBit(start);
            int end = next < 0 ? to : Math.min(next, to);
            parts.add(new Part(text.substring(start, end), here));
            start = end;
        }
        return parts;
    }
}
