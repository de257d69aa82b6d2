package org.saphan.search.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Cuts text of any scripts into atoms: Thai by ICU's dictionary, Japanese by Kuromoji, the rest by its spaces, and
 * numbers from letters. Names it was given stay whole wherever they stand between two words.
 */
public final class Cutter {

    private static final BreakIterator THAI = BreakIterator.getWordInstance(ULocale.ROOT);
    /** Those not in use: they are of one thread at a time, and dear to make. */
    private static final Queue<BreakIterator> IDLE = new ConcurrentLinkedQueue<>();

    /** A Thai syllable as short as this stands for nothing within a name: ยา in เจ้าพระยา is no medicine. */
    private static final int SYLLABLE = 2;
    private static final int SHORTEST_NAME = 5;

    /** From here on a word says something by itself, whatever stands before it: อุตสาหกรรม in สหอุตสาหกรรม. */
    private static final int LONG_WORD = 5;

    /** A longer word is nobody's, and more than an index takes. */
    private static final int LONGEST = 200;

    private final NameTree names;
    private final NameTree titles;

    /** @param names of places, people and brands that no dictionary knows */
    public Cutter(Collection<String> names) {
        this(new NameTree(Stream.concat(KnownNames.all().stream(), names.stream()).map(Folding::compatible).filter(name -> !name.isBlank()).toList()),
                new NameTree(List.of()));
    }

    private Cutter(NameTree names, NameTree titles) {
        this.names = names;
        this.titles = titles;
    }

    /** One that also knows what a content is called, for the text of that content. */
    public Cutter knowing(Collection<String> titles) {
        List<String> stretches = new ArrayList<>();
        for (String title : titles) {
            String plain = Folding.compatible(title);
            for (int start = 0; start < plain.length();) {
                Script script = Script.of(plain.codePointAt(start));
                int end = end(plain, start, script);
                if (script == Script.THAI && end - start >= SHORTEST_NAME) {
                    stretches.add(plain.substring(start, end));
                }
                start = end;
            }
        }
        return stretches.isEmpty() ? this : new Cutter(names, new NameTree(stretches));
    }

    /** The atoms in their order; what is no word of any script is left out. */
    public List<Atom> cut(String text) {
        String plain = Folding.compatible(text);
        return cut(plain, null);
    }

    /** The same, with the places of the atoms in the text as it was given. */
    public List<Atom> cutInPlace(String text) {
        Origins origins = new Origins(text);
        return cut(origins.folded(), origins);
    }

    private List<Atom> cut(String plain, Origins origins) {
        Cut cut = new Cut(plain, origins);
        for (int start = 0; start < plain.length();) {
            Script script = Script.of(plain.codePointAt(start));
            int end = end(plain, start, script);
            if (script.isUnspaced()) {
                unspaced(plain, start, end, script, cut);
            } else if (script.isWord()) {
                cut.atom(start, end, script);
            } else if (script == Script.BREAK) {
                cut.leaveOut();
            }
            start = end;
        }
        return cut.atoms;
    }

    private static int end(String plain, int start, Script script) {
        int end = start;
        while (end < plain.length()) {
            int c = plain.codePointAt(end);
            if (Script.of(c) != script) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void unspaced(String plain, int start, int end, Script script, Cut cut) {
        String run = plain.substring(start, end);
        BitSet bounds = script == Script.THAI ? thai(run) : JapaneseBounds.within(run);
        takeApart(run, bounds);
        if (script == Script.THAI) {
            keepTitles(run, bounds);
        }
        keepNames(run, bounds);
        int from = 0;
        for (int to = bounds.nextSetBit(1); to >= 0; to = bounds.nextSetBit(to + 1)) {
            cut.atom(start + from, start + to, script);
            from = to;
        }
    }

    private static BitSet thai(String run) {
        BreakIterator idle = IDLE.poll();
        BreakIterator iterator = idle == null ? (BreakIterator) THAI.clone() : idle;
        iterator.setText(run);
        BitSet bounds = new BitSet(run.length() + 1);
        for (int bound = iterator.first(); bound != BreakIterator.DONE; bound = iterator.next()) {
            bounds.set(bound);
        }
        IDLE.offer(iterator);
        joinSilentEnds(run, bounds);
        return bounds;
    }

    /** Letters that are not spoken begin no word: ยีนส์ (jeans) is no ยีน (gene). */
    private static void joinSilentEnds(String run, BitSet bounds) {
        for (int sign = run.indexOf(Script.THAI_SILENT); sign >= 0; sign = run.indexOf(Script.THAI_SILENT, sign + 1)) {
            int start = bounds.previousSetBit(sign);
            if (start > 0 && bounds.get(sign + 1) && Script.isSilentEnd(run.substring(start, sign + 1))) {
                bounds.clear(start);
            }
        }
    }

    private static void takeApart(String run, BitSet bounds) {
        int start = 0;
        for (int end = bounds.nextSetBit(1); end >= 0; start = end, end = bounds.nextSetBit(end + 1)) {
            setParts(run, start, end, bounds);
        }
    }

    /** A name that begins at a bound is one atom, whatever the dictionary made of it; but กรุงเทพมหานคร is found as กรุงเทพ, too. */
    private void keepNames(String run, BitSet bounds) {
        for (int start = bounds.nextSetBit(0); start >= 0 && start < run.length(); start = bounds.nextSetBit(start + 1)) {
            int end = start + names.longest(run, start);
            if (end > start) {
                bounds.clear(start + 1, end);
                bounds.set(end);
                setParts(run, start, end, bounds);
                start = end - 1;
            }
        }
    }

    private static void setParts(String run, int start, int end, BitSet bounds) {
        int part = start;
        for (String each : KnownNames.parts(run.substring(start, end))) {
            part += each.length();
            bounds.set(part);
        }
    }

    private void keepTitles(String run, BitSet bounds) {
        for (int start = bounds.nextSetBit(0); start >= 0 && start < run.length(); start = bounds.nextSetBit(start + 1)) {
            int end = start + titles.longest(run, start);
            if (end > start) {
                bounds.set(end);
                joinSyllables(start, end, bounds);
                start = end - 1;
            }
        }
    }

    /** A syllable belongs to the next one, else to the word before it; the first of all to the word after it, unless that is long. */
    private static void joinSyllables(int start, int end, BitSet bounds) {
        for (int from = start; from < end;) {
            int to = bounds.nextSetBit(from + 1);
            if (to - from <= SYLLABLE && to - from < end - start) {
                int next = to < end ? bounds.nextSetBit(to + 1) : to;
                if (to < end && next - to <= SYLLABLE) {
                    bounds.clear(to);
                    to = next;
                } else if (from > start) {
                    bounds.clear(from);
                } else if (next - to < LONG_WORD) {
                    bounds.clear(to);
                }
            }
            from = to;
        }
    }

    /** The atoms of one text while it is cut. */
    private static final class Cut {

        private final String plain;
        private final Origins origins;
        private final List<Atom> atoms = new ArrayList<>();
        private int position;

        private Cut(String plain, Origins origins) {
            this.plain = plain;
            this.origins = origins;
        }

        /** A mark that stands alone is nothing that anybody looks for. */
        private void atom(int start, int end, Script script) {
            String exact = plain.substring(start, Math.min(end, start + LONGEST));
            String form = Folding.form(exact, script);
            if (form.isEmpty()) {
                return;
            }
            int from = origins == null ? start : origins.start(start);
            int to = origins == null ? end : origins.end(end);
            atoms.add(new Atom(form, exact, script, position++, from, to));
        }

        private void leaveOut() {
            if (!atoms.isEmpty() && position == atoms.get(atoms.size() - 1).position() + 1) {
                position++;
            }
        }
    }
}
