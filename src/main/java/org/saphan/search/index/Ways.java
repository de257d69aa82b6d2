package org.saphan.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.saphan.search.index.Sought.Step;
import org.saphan.search.index.Sought.Way;
import org.saphan.search.text.Atom;
import org.saphan.search.text.Pieces;
import org.saphan.search.text.Readings;

/**
 * All ways in which the index may have cut what was typed. A dictionary cuts a word in a sentence now and then otherwise than
 * the word alone; the words of the index itself say how it did. Whatever the way, its atoms make up what was typed,
 * and it begins and ends where words do: ยา (medicine) does not find ยาง (rubber).
 */
final class Ways {

    private static final int MOST = 24;
    private static final int LONGEST_ATOM = 32;

    private final Vocabulary vocabulary;

    Ways(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** None when the index holds no such words. */
    List<Way> of(List<Atom> atoms) {
        List<List<Step>> ways = List.of(List.of());
        int place = 0;
        for (Pieces.Piece piece : Pieces.of(atoms)) {
            List<List<Step>> cuts = piece.script().isUnspaced() ? cuts(piece.form(), piece.text(), this::atom) : single(piece);
            ways = joined(ways, cuts, piece.isApart() ? 1 : 0);
            place++;
            if (ways.isEmpty()) {
                return List.of();
            }
        }
        return place == 0 ? List.of() : ways.stream().map(Way::new).toList();
    }

    /** Of what is typed as it is read, in kana or in Latin letters. */
    List<Way> read(String typed) {
        String key = Readings.ofTyped(typed);
        return cuts(key, key, part -> List.copyOf(vocabulary.read(part))).stream().map(Way::new).toList();
    }

    /** Of how few atoms of the index a word of an unspaced script can be made; 0 when of none. */
    int fewest(String word) {
        int[] atoms = new int[word.length() + 1];
        for (int end = 1; end <= word.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_ATOM); start < end; start++) {
                boolean reached = start == 0 || atoms[start] > 0;
                if (reached && (atoms[end] == 0 || atoms[start] + 1 < atoms[end]) && vocabulary.has(Pieces.form(word.substring(start, end)))) {
                    atoms[end] = atoms[start] + 1;
                }
            }
        }
        return atoms[word.length()];
    }

    private List<List<Step>> single(Pieces.Piece piece) {
        return vocabulary.has(piece.form()) ? List.of(List.of(new Step(piece.form(), piece.text(), 0))) : List.of();
    }

    private List<String> atom(String part) {
        String form = Pieces.form(part);
        return vocabulary.has(form) ? List.of(form) : List.of();
    }

    private static List<List<Step>> joined(List<List<Step>> ways, List<List<Step>> cuts, int gap) {
        List<List<Step>> all = new ArrayList<>();
        for (List<Step> way : ways) {
            for (List<Step> cut : cuts) {
                if (all.size() < MOST) {
                    all.add(longer(way, cut, way.isEmpty() ? 0 : way.get(way.size() - 1).place() + 1 + gap));
                }
            }
        }
        return all;
    }

    private static List<Step> longer(List<Step> way, List<Step> cut, int from) {
        List<Step> longer = new ArrayList<>(way);
        cut.forEach(step -> longer.add(new Step(step.form(), step.exact(), from + step.place())));
        return longer;
    }

    /** A cut from its first atom on. Many share their ends. */
    private record Chain(String form, String exact, Chain rest, int size) {

        List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            for (Chain chain = this; chain.rest != null; chain = chain.rest) {
                steps.add(new Step(chain.form, chain.exact, steps.size()));
            }
            return steps;
        }
    }

    /** Those of the fewest atoms first. */
    private static List<List<Step>> cuts(String text, String exact, Function<String, List<String>> atoms) {
        List<List<Chain>> from = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            from.add(new ArrayList<>());
        }
        from.get(text.length()).add(new Chain(null, null, null, 0));
        for (int start = text.length() - 1; start >= 0; start--) {
            List<Chain> here = from.get(start);
            for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST_ATOM); end++) {
                if (!from.get(end).isEmpty()) {
                    for (String form : atoms.apply(text.substring(start, end))) {
                        String written = exact.substring(start, end);
                        from.get(end).forEach(rest -> here.add(new Chain(form, written, rest, rest.size() + 1)));
                    }
                }
            }
            here.sort(Comparator.comparingInt(Chain::size));
            if (here.size() > MOST) {
                here.subList(MOST, here.size()).clear();
            }
        }
        return from.get(0).stream().map(Chain::steps).toList();
    }
}
