package org.saphan.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.saphan.language.Language;

/** What of a part of the index is looked at for each find, in memory. */
final class Columns {

    /** What exists in the reader's language comes before what does not; less than any difference of fields. */
    static final float OWN_LANGUAGE = 0.4f;
    /** Between finds that are alike, a checked content comes before others, and a fresh one before old ones. */
    static final float CHECKED = 0.3f;
    static final float FRESH = 0.2f;
    static final float DAYS_FRESH = 365;
    private static final byte[] NO_KEY = {};
    private static final int NONE = -1;

    /** Where each document's values begin; one more at the end. */
    final int[] from;
    /** Numbers of {@link FacetValues}. */
    final int[] values;
    final long[] ids;
    final long[] published;
    final long[] days;
    final long[] untils;
    /** By reader and document: the number of its sort key among those of this part, which are in order. */
    final int[][] names;
    private final byte[][][] sortKeys;
    /** What counts for it whatever is asked, by reader and document. */
    final float[][] merits;

    /** @param today as days since 1970 */
    Columns(LeafReader reader, FacetValues facets, long today) throws IOException {
        int documents = reader.maxDoc();
        from = new int[documents + 1];
        values = facets(reader, facets);
        ids = numbers(reader, LuceneFields.ID);
        published = numbers(reader, LuceneFields.PUBLISHED);
        days = numbers(reader, LuceneFields.DAY);
        untils = numbers(reader, LuceneFields.UNTIL);
        names = new int[Language.values().length][];
        sortKeys = new byte[Language.values().length][][];
        for (Language language : Language.values()) {
            SortedDocValues keys = DocValues.getSorted(reader, LuceneFields.sort(language));
            sortKeys[language.ordinal()] = keys(keys);
            names[language.ordinal()] = places(keys, documents);
        }
        merits = merits(reader, today);
    }

    private float[][] merits(LeafReader reader, long today) throws IOException {
        long[] checked = numbers(reader, LuceneFields.CHECKED);
        float[] common = new float[checked.length];
        for (int i = 0; i < common.length; i++) {
            common[i] = (checked[i] > 0 ? CHECKED : 0) + freshness(today - Duration.ofMillis(published[i]).toDays());
        }
        float[][] all = new float[Language.values().length][];
        for (Language language : Language.values()) {
            float[] own = common.clone();
            PostingsEnum those = reader.postings(new Term(LuceneFields.LANGUAGE, language.tag()), PostingsEnum.NONE);
            while (those != null && those.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                own[those.docID()] += OWN_LANGUAGE;
            }
            all[language.ordinal()] = own;
        }
        return all;
    }

    private static long[] numbers(LeafReader reader, String field) throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, field);
        long[] numbers = new long[reader.maxDoc()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values.advanceExact(i) ? values.longValue() : 0;
        }
        return numbers;
    }

    /** Contents of the same name share one. */
    private static byte[][] keys(SortedDocValues values) throws IOException {
        byte[][] distinct = new byte[values.getValueCount()][];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = BytesRef.deepCopyOf(values.lookupOrd(i)).bytes;
        }
        return distinct;
    }

    private static int[] places(SortedDocValues values, int documents) throws IOException {
        int[] places = new int[documents];
        for (int i = 0; i < documents; i++) {
            places[i] = values.advanceExact(i) ? values.ordValue() : NONE;
        }
        return places;
    }

    byte[] sortKey(int reader, int document) {
        int place = names[reader][document];
        return place == NONE ? NO_KEY : sortKeys[reader][place];
    }

    /** The number of the last sort key that does not come after the given one; -1 when all do. */
    int lastUpTo(int reader, byte[] key) {
        int place = Arrays.binarySearch(sortKeys[reader], key, Arrays::compareUnsigned);
        return place >= 0 ? place : -place - 2;
    }

    private static float freshness(long days) {
        return FRESH * Math.max(0, 1 - days / DAYS_FRESH);
    }

    private int[] facets(LeafReader reader, FacetValues facets) throws IOException {
        SortedSetDocValues ordinals = DocValues.getSortedSet(reader, LuceneFields.FACET);
        int[] numbers = new int[(int) ordinals.getValueCount()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = facets.number(ordinals.lookupOrd(i).utf8ToString());
        }
        int[] all = new int[reader.maxDoc() * 8 + 1];
        int filled = 0;
        for (int i = 0; i < reader.maxDoc(); i++) {
            from[i] = filled;
            if (ordinals.advanceExact(i)) {
                for (int j = 0; j < ordinals.docValueCount(); j++) {
                    if (filled == all.length) {
                        all = Arrays.copyOf(all, filled * 2);
                    }
                    all[filled++] = numbers[(int) ordinals.nextOrd()];
                }
            }
        }
        from[reader.maxDoc()] = filled;
        return Arrays.copyOf(all, filled);
    }
}
