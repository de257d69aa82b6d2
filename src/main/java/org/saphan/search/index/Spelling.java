package org.saphan.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.search.text.Atom;
import org.saphan.search.text.Cutter;
import org.saphan.search.text.Pieces;
import org.saphan.search.text.Pieces.Piece;

/** What may have been meant by words that stand nowhere: words of the index that are written nearly like them, in the same script. */
final class Spelling {

    private static final int MOST = 6;
    private static final int SHORT = 5;
    private static final int LONGEST = 24;

    /** Of a long word in a script of many letters there are too many variants to try. */
    private static final int MOST_VARIANTS = 10_000;
    private static final int MOST_WORDS = 8;
    private static final int MOST_MENDED = 2;

    private final Cutter cutter;
    private final Vocabulary vocabulary;
    private final Ways ways;

    Spelling(Cutter cutter, Vocabulary vocabulary) {
        this.cutter = cutter;
        this.vocabulary = vocabulary;
        ways = new Ways(vocabulary);
    }

    /** Other spellings of the whole, which found nothing, the likeliest first; none when each of several words is known. */
    List<String> of(String typed) {
        List<String> before = new ArrayList<>(List.of(""));
        int mended = 0;
        String[] words = typed.strip().split("(?U)\\s+");
        if (words.length > MOST_WORDS) {
            return List.of();
        }
        for (String word : words) {
            List<Atom> atoms = cutter.cut(word);
            List<Sought.Way> cuts = ways.of(atoms);
            // parts that the index knows need not make up a word that anything holds
            boolean known = words.length > 1 ? !cuts.isEmpty() : cuts.stream().anyMatch(cut -> cut.steps().size() == 1);
            List<String> others = atoms.isEmpty() || word.length() > LONGEST || known || mended == MOST_MENDED ? List.of(word) : others(atoms);
            mended += others.equals(List.of(word)) ? 0 : 1;
            List<String> longer = new ArrayList<>();
            before.forEach(start -> others.forEach(other -> longer.add(start.isEmpty() ? other : start + " " + other)));
            before = longer.subList(0, Math.min(MOST, longer.size()));
        }
        return mended > 0 ? List.copyOf(before) : List.of();
    }

    private List<String> others(List<Atom> atoms) {
        List<Piece> pieces = Pieces.of(atoms);
        if (pieces.size() != 1) {
            return List.of();
        }
        Piece piece = pieces.get(0);
        if (piece.script().isUnspaced()) {
            return unspaced(piece.form());
        }
        return spaced(piece.form());
    }

    private List<String> spaced(String word) {
        int farthest = word.length() < SHORT ? 1 : 2;
        Map<String, Integer> near = new HashMap<>();
        vocabulary.each(other -> {
            if (Math.abs(other.length() - word.length()) <= farthest && Character.isLetter(other.charAt(0)) && other.charAt(0) < Vocabulary.FIRST_UNSPACED) {
                int distance = distance(word, other, farthest);
                if (distance <= farthest) {
                    near.put(other, distance);
                }
            }
        });
        return near.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> farness(word, each.getKey())).thenComparing(Map.Entry.comparingByKey())).limit(MOST).map(Map.Entry::getKey).toList();
    }

    /** One letter left out, put in, changed or exchanged with its neighbour, so that words of the index come of it: the fewer the better. */
    private List<String> unspaced(String word) {
        Set<String> variants = new LinkedHashSet<>();
        Set<Character> letters = vocabulary.letters(word.charAt(0));
        if (word.length() * letters.size() > MOST_VARIANTS) {
            return List.of();
        }
        for (int i = 0; i <= word.length(); i++) {
            String start = word.substring(0, i);
            String end = word.substring(i);
            letters.forEach(letter -> variants.add(start + letter + end));
            if (!end.isEmpty()) {
                variants.add(start + end.substring(1));
                letters.forEach(letter -> variants.add(start + letter + end.substring(1)));
            }
            if (end.length() > 1) {
                variants.add(start + end.charAt(1) + end.charAt(0) + end.substring(2));
            }
        }
        Map<String, Integer> cuts = new HashMap<>();
        for (String variant : variants) {
            int atoms = ways.fewest(variant);
            if (atoms > 0 && atoms * 2 <= variant.length()) {
                cuts.put(variant, atoms);
            }
        }
        return cuts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Comparator.comparing(each -> -each.getKey().length())))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }

    /** How unlikely it is that one was meant by what was typed; of as many faults the likelier keeps its first letter. */
    static int farness(String typed, String meant) {
        int distance = distance(typed, meant, Math.max(typed.length(), meant.length()));
        return distance * 2 + (!typed.isEmpty() && !meant.isEmpty() && typed.charAt(0) == meant.charAt(0) ? 0 : 1);
    }

    /** Damerau's distance with transpositions of neighbours; any number above the farthest when it is farther. */
    static int distance(String one, String other, int farthest) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > farthest) {
                return farthest + 1;
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }
}
