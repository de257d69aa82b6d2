package org.saphan.search.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The atoms of a field as Lucene takes them. */
final class PlacedStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Analysed.Placed> atoms;
    private int position = -1;

    PlacedStream(List<Analysed.Placed> atoms) {
        this.atoms = atoms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!atoms.hasNext()) {
            return false;
        }
        clearAttributes();
        Analysed.Placed atom = atoms.next();
        term.append(atom.text());
        increment.setPositionIncrement(atom.position() - position);
        position = atom.position();
        return true;
    }
}
