package org.saphan.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.saphan.search.index.Sought;
import org.saphan.search.text.Atom;
import org.saphan.search.text.Cutter;

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

    private Snippet(String text, Sought sought, Cutter cutter) {
        this.text = text;
        BreakIterator words = (BreakIterator) CUTTER.clone();
        words.setText(text);
        for (int bound = words.first(); bound != BreakIterator.DONE; bound = words.next()) {
            bounds.add(bound);
        }
        List<Atom> atoms = cutter.cutInPlace(text);
        sought.forms().flatMap(form -> form.ways().stream()).forEach(way -> mark(way.steps(), atoms));
    }

    /** The whole text in parts; together they are the text. */
    public static List<Part> whole(String text, Sought sought, Cutter cutter) {
        return text == null ? List.of() : new Snippet(text, sought, cutter).parts(0, text.length());
    }

    /** At most two or three lines of the text, with the first marked word in sight. */
    public static List<Part> cut(String text, Sought sought, Cutter cutter) {
        return text == null ? List.of() : new Snippet(text, sought, cutter).window();
    }

    public static boolean isMarked(List<Part> parts) {
        return parts.stream().anyMatch(Part::marked);
    }

    private void mark(List<Sought.Step> steps, List<Atom> atoms) {
        for (int i = 0; i + steps.size() <= atoms.size(); i++) {
            if (stands(steps, atoms, i)) {
                marked.set(atoms.get(i).start(), atoms.get(i + steps.size() - 1).end());
            }
        }
    }

    private static boolean stands(List<Sought.Step> steps, List<Atom> atoms, int from) {
        int first = atoms.get(from).position();
        return IntStream.range(0, steps.size()).allMatch(i -> atoms.get(from + i).form().equals(steps.get(i).form())
                && atoms.get(from + i).position() - first == steps.get(i).place());
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
