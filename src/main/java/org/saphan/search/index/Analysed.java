package org.saphan.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saphan.search.text.Atom;
import org.saphan.search.text.Cutter;

/** An entry with its words cut into atoms, field by field. */
final class Analysed {

    /** A field of words. The weight is what a find in it counts for, beside 1 for any find. */
    enum Field {
        /** Everything. */
        WORDS(0), NAME(8), GOODS(4), BRIEF(2),
        /** Names, goods and summaries as they are written. */
        EXACT(0.5f);

        final float weight;

        Field(float weight) {
            this.weight = weight;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An atom's text at its place in a field. */
    record Placed(String text, int position) {
    }

    /** Between two texts of one field, so that no phrase reaches from one into the next. */
    private static final int GAP = 10;

    final Entry entry;
    final Map<Field, List<Placed>> fields = new EnumMap<>(Field.class);

    Analysed(Entry entry, Cutter cutter) {
        this.entry = entry;
        for (Field field : Field.values()) {
            fields.put(field, new ArrayList<>());
        }
        Cutter own = cutter.knowing(entry.words().values().stream().map(Entry.Words::name).toList());
        entry.words().values().forEach(words -> add(words, own));
    }

    private void add(Entry.Words words, Cutter cutter) {
        add(words.name(), Field.NAME, true, cutter);
        add(words.reading(), Field.NAME, true, cutter);
        words.goods().forEach(line -> add(line, Field.GOODS, true, cutter));
        add(words.brief(), Field.BRIEF, true, cutter);
        words.labels().forEach(label -> add(label, Field.BRIEF, false, cutter));
        add(words.text(), Field.WORDS, false, cutter);
    }

    private void add(String text, Field field, boolean exact, Cutter cutter) {
        if (text == null || text.isBlank()) {
            return;
        }
        List<Atom> atoms = cutter.cut(text);
        place(fields.get(Field.WORDS), atoms, false);
        if (field != Field.WORDS) {
            place(fields.get(field), atoms, false);
        }
        if (exact) {
            place(fields.get(Field.EXACT), atoms, true);
        }
    }

    private static void place(List<Placed> field, List<Atom> atoms, boolean exact) {
        int start = field.isEmpty() ? 0 : field.get(field.size() - 1).position() + GAP;
        atoms.forEach(atom -> field.add(new Placed(exact ? atom.exact() : atom.form(), start + atom.position())));
    }
}
