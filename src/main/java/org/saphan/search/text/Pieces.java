package org.saphan.search.text;

import java.util.ArrayList;
import java.util.List;

/** What was typed, with what a dictionary cut put together again: the words of the index are to cut it. */
public final class Pieces {

    /**
     * A stretch of one script.
     *
     * @param text of an unspaced script all of the stretch; else one word; as it was typed but for case and width
     * @param form the same, folded; of an unspaced script as long as the text
     * @param isApart whether punctuation stands before it
     */
    public record Piece(String text, String form, Script script, boolean isApart) {
    }

    private Pieces() {
    }

    public static List<Piece> of(List<Atom> atoms) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < atoms.size();) {
            int end = i + 1;
            if (atoms.get(i).script().isUnspaced()) {
                while (end < atoms.size() && belongs(atoms.get(end - 1), atoms.get(end))) {
                    end++;
                }
            }
            pieces.add(piece(atoms.subList(i, end), i > 0 && atoms.get(i).position() > atoms.get(i - 1).position() + 1));
            i = end;
        }
        return pieces;
    }

    private static boolean belongs(Atom one, Atom next) {
        return one.script() == next.script() && next.position() == one.position() + 1;
    }

    private static Piece piece(List<Atom> atoms, boolean apart) {
        StringBuilder text = new StringBuilder();
        atoms.forEach(atom -> text.append(atom.exact()));
        Script script = atoms.get(0).script();
        String form = script.isUnspaced() ? Folding.sameKana(text.toString()) : atoms.get(0).form();
        return new Piece(text.toString(), form, script, apart);
    }

    /** The folded form of a part of an unspaced piece. */
    public static String form(String part) {
        return Folding.unspaced(part);
    }

    /** What is equal for all spellings and cuts of the same words. */
    public static String key(List<Atom> atoms) {
        StringBuilder key = new StringBuilder();
        for (Piece piece : of(atoms)) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(piece.script().isUnspaced() ? form(piece.form()) : piece.form());
        }
        return key.toString();
    }
}
