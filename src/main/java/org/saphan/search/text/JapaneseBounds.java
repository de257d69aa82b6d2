package org.saphan.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Where Kuromoji parts words, compounds taken apart; and how it reads them. */
final class JapaneseBounds {

    /** Those not in use: they are of one thread at a time, and dear to make. */
    private static final Queue<JapaneseBounds> IDLE = new ConcurrentLinkedQueue<>();

    private final JapaneseTokenizer tokenizer = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.SEARCH);
    private final OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);

    /** Its begin and end are among them. */
    static BitSet within(String run) {
        return using(bounds -> bounds.of(run));
    }

    /** In katakana; a word that has no known reading stands for itself. */
    static String readingOf(String run) {
        return using(bounds -> bounds.reading(run));
    }

    private static <T> T using(Function<JapaneseBounds, T> work) {
        JapaneseBounds idle = IDLE.poll();
        JapaneseBounds bounds = idle == null ? new JapaneseBounds() : idle;
        T done = work.apply(bounds);
        IDLE.offer(bounds);
        return done;
    }

    private BitSet of(String run) {
        BitSet bounds = new BitSet(run.length() + 1);
        bounds.set(0);
        bounds.set(run.length());
        each(run, () -> {
            bounds.set(offsets.startOffset());
            bounds.set(offsets.endOffset());
        });
        return bounds;
    }

    private String reading(String run) {
        StringBuilder read = new StringBuilder();
        each(run, () -> read.append(reading.getReading() == null ? Folding.sameKana(term.toString()) : reading.getReading()));
        return read.toString();
    }

    private void each(String run, Runnable token) {
        try {
            tokenizer.setReader(new StringReader(run));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                token.run();
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
