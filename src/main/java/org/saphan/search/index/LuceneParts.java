package org.saphan.search.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.BytesRef;

/** The parts of an index. Before one is searched its atoms are known and its columns in memory. */
final class LuceneParts extends SearcherFactory {

    private final Vocabulary vocabulary;
    private final FacetValues facets;
    private final Clock clock;
    private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();

    LuceneParts(Vocabulary vocabulary, FacetValues facets, Clock clock) {
        this.vocabulary = vocabulary;
        this.facets = facets;
        this.clock = clock;
    }

    /** What was there when the index was opened has lain on a disk for a while: it is verified first. */
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        if (previous == null) {
            new LuceneLookup(searcher).verify();
        }
        learn(reader);
        return searcher;
    }

    private void learn(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
            if (!columns.containsKey(core.getKey())) {
                learn(leaf.reader().terms(Analysed.Field.WORDS.code()));
                columns.put(core.getKey(), new Columns(leaf.reader(), facets, Duration.ofMillis(clock.millis()).toDays()));
                core.addClosedListener(columns::remove);
            }
        }
    }

    private void learn(Terms terms) throws IOException {
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                vocabulary.learn(term.utf8ToString());
            }
        }
    }

    Columns columns(LeafReaderContext leaf) {
        return columns.get(leaf.reader().getCoreCacheHelper().getKey());
    }
}
