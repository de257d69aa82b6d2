package org.saphan.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.saphan.language.Language;

/** What is read from the index without searching for words. */
final class LuceneLookup {

    private final IndexSearcher searcher;

    LuceneLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Reads every file; fails when one is not as it was written. */
    void verify() throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /** @param key of a document of a part of the index */
    Map<String, Long> digests(BiFunction<LeafReaderContext, Integer, String> key) throws IOException {
        Map<String, Long> digests = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            LeafReader reader = leaf.reader();
            NumericDocValues digest = DocValues.getNumeric(reader, LuceneFields.DIGEST);
            for (int i = 0; i < reader.maxDoc(); i++) {
                if ((reader.getLiveDocs() == null || reader.getLiveDocs().get(i)) && digest.advanceExact(i)) {
                    digests.put(key.apply(leaf, i), digest.longValue());
                }
            }
        }
        return digests;
    }

    Map<String, String> texts(List<Answer.Find> finds, Language language) throws IOException {
        String field = LuceneFields.text(language);
        Map<String, String> texts = new HashMap<>();
        for (Answer.Find find : finds) {
            String key = find.kind() + "/" + find.id();
            TopDocs top = searcher.search(new TermQuery(new Term(LuceneFields.KEY, key)), 1);
            if (top.scoreDocs.length > 0) {
                String text = searcher.storedFields().document(top.scoreDocs[0].doc, Set.of(field)).get(field);
                if (text != null) {
                    texts.put(key, text);
                }
            }
        }
        return texts;
    }

    List<String> beginning(String typed, int most) throws IOException {
        String key = Phrases.key(typed);
        Set<String> found = new LinkedHashSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            beginning(key, leaf.reader(), most, found);
        }
        return found.stream().sorted().limit(most).map(term -> term.substring(term.indexOf(Phrases.SIGN) + 1)).distinct().toList();
    }

    private static void beginning(String key, LeafReader reader, int most, Set<String> found) throws IOException {
        Terms terms = reader.terms(LuceneFields.PHRASE);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(new BytesRef(key)) == TermsEnum.SeekStatus.END) {
            return;
        }
        String term = each.term().utf8ToString();
        for (int taken = 0; taken < most && term.startsWith(key);) {
            if (isLive(each, reader)) {
                found.add(term);
                taken++;
            }
            BytesRef next = each.next();
            if (next == null) {
                return;
            }
            term = next.utf8ToString();
        }
    }

    /** Whether any content of today holds the term: those that were deleted stay in the index for a while. */
    private static boolean isLive(TermsEnum term, LeafReader reader) throws IOException {
        Bits live = reader.getLiveDocs();
        if (live == null) {
            return true;
        }
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        for (int document = documents.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = documents.nextDoc()) {
            if (live.get(document)) {
                return true;
            }
        }
        return false;
    }
}
