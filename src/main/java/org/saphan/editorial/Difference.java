package org.saphan.editorial;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.saphan.language.Language;

/** What changed from one text to another, word by word; Thai and Japanese are cut into words by ICU's dictionaries. */
public final class Difference {

    /** What became of a piece. */
    public enum Change { SAME, ADDED, REMOVED }

    /** Neighbouring words that share their fate. All that are not added make the former text, all that are not removed the new one. */
    public record Piece(Change change, String text) {
    }

    /** One step of a comparison: a token and what became of it. */
    record Step<T>(Change change, T token) {
    }

    /** Above this many tokens on both sides a passage is shown as replaced whole: finding the smallest difference would take too long. */
    private static final int MOST_TOKENS = 6000;

    private Difference() {
    }

    /** @param before null counts as empty, as does {@code after} */
    public static List<Piece> between(String before, String after, Language language) {
        List<Piece> pieces = new ArrayList<>();
        for (Step<String> step : compare(lines(before, language), lines(after, language))) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).change() == step.change()) {
                pieces.set(last, new Piece(step.change(), pieces.get(last).text() + step.token()));
            } else {
                pieces.add(new Piece(step.change(), step.token()));
            }
        }
        return pieces;
    }

    /** The same as HTML, with {@code del} and {@code ins}. */
    public static String plain(String before, String after, Language language) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : between(before, after, language)) {
            String text = Entities.escape(piece.text()).replace("\n", "<br>");
            html.append(switch (piece.change()) {
                case SAME -> text;
                case ADDED -> "<ins>" + text + "</ins>";
                case REMOVED -> "<del>" + text + "</del>";
            });
        }
        return html.toString();
    }

    /** The difference of two formatted texts, as formatted text; a word that became bold or another link has changed. */
    public static String rich(String before, String after, Language language) {
        return RichDifference.html(before, after, language);
    }

    /** The words with what stands between them, line by line. */
    private static List<List<String>> lines(String text, Language language) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : (text == null ? "" : text).replace("\r\n", "\n").split("(?<=\n)")) {
            lines.add(words(line, language));
        }
        return lines;
    }

    static List<String> words(String text, Language language) {
        BreakIterator cutter = BreakIterator.getWordInstance(ULocale.forLocale(language.locale()));
        cutter.setText(text);
        List<String> words = new ArrayList<>();
        int start = cutter.first();
        for (int end = cutter.next(); end != BreakIterator.DONE; start = end, end = cutter.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    /** Compares passages first, then the tokens of those that differ. */
    static <T> List<Step<T>> compare(List<List<T>> before, List<List<T>> after) {
        if (size(before) + size(after) <= MOST_TOKENS) {
            return tokens(flat(before), flat(after));
        }
        List<Step<T>> steps = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<List<T>> delta : DiffUtils.diff(before, after).getDeltas()) {
            all(Change.SAME, flat(before.subList(at, delta.getSource().getPosition())), steps);
            List<T> old = flat(delta.getSource().getLines());
            List<T> fresh = flat(delta.getTarget().getLines());
            if (old.size() + fresh.size() <= MOST_TOKENS) {
                steps.addAll(tokens(old, fresh));
            } else {
                all(Change.REMOVED, old, steps);
                all(Change.ADDED, fresh, steps);
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        all(Change.SAME, flat(before.subList(at, before.size())), steps);
        return steps;
    }

    private static <T> List<Step<T>> tokens(List<T> before, List<T> after) {
        List<Step<T>> steps = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<T> delta : DiffUtils.diff(before, after).getDeltas()) {
            all(Change.SAME, before.subList(at, delta.getSource().getPosition()), steps);
            all(Change.REMOVED, delta.getSource().getLines(), steps);
            all(Change.ADDED, delta.getTarget().getLines(), steps);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        all(Change.SAME, before.subList(at, before.size()), steps);
        return steps;
    }

    private static <T> void all(Change change, List<T> tokens, List<Step<T>> steps) {
        tokens.forEach(token -> steps.add(new Step<>(change, token)));
    }

    private static <T> int size(List<List<T>> passages) {
        return passages.stream().mapToInt(List::size).sum();
    }

    private static <T> List<T> flat(List<List<T>> passages) {
        return passages.stream().flatMap(List::stream).toList();
    }
}
