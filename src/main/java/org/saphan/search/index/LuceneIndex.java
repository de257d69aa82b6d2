package org.saphan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.saphan.language.Language;
import org.saphan.search.text.Cutter;

/** The index in a folder of this node. */
final class LuceneIndex implements ContentIndex {

    private static final String POSITION = "position";
    private static final double MEGABYTES_IN_MEMORY = 48;

    /** Sixteen words of two dozen readings each, in every field. */
    private static final int MOST_CLAUSES = 8192;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final FSDirectory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Cutter cutter;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Understanding understanding;
    private final FacetValues facets = new FacetValues();
    private final LuceneParts parts;
    private volatile long position;

    /**
     * Opens what is in the folder, or begins an empty index there.
     *
     * @throws IOException when what is there is damaged in any place; a damaged file may as well lead to any other exception
     */
    LuceneIndex(Path path, Cutter cutter, Meanings meanings, Clock clock) throws IOException {
        this.cutter = cutter;
        parts = new LuceneParts(vocabulary, facets, clock);
        understanding = new Understanding(cutter, vocabulary, meanings);
        folder = FSDirectory.open(path);
        // few parts: each costs every search some time
        TieredMergePolicy merging = new TieredMergePolicy().setSegmentsPerTier(4).setFloorSegmentMB(16);
        writer = writer(new IndexWriterConfig().setRAMBufferSizeMB(MEGABYTES_IN_MEMORY).setMergePolicy(merging));
        try {
            position = keptPosition(writer);
            searchers = new SearcherManager(writer, parts);
        } catch (IOException | RuntimeException damaged) {
            writer.rollback();
            folder.close();
            throw damaged;
        }
    }

    private IndexWriter writer(IndexWriterConfig config) throws IOException {
        try {
            return new IndexWriter(folder, config);
        } catch (IOException | RuntimeException damaged) {
            folder.close();
            throw damaged;
        }
    }

    private static long keptPosition(IndexWriter writer) {
        if (writer.getLiveCommitData() != null) {
            for (Map.Entry<String, String> datum : writer.getLiveCommitData()) {
                if (POSITION.equals(datum.getKey())) {
                    return Long.parseLong(datum.getValue());
                }
            }
        }
        return 0;
    }

    @Override
    public void verify() throws IOException {
        look(lookup -> {
            lookup.verify();
            return null;
        });
    }

    @Override
    public void put(Collection<Entry> entries, Collection<String> gone, long position) throws IOException {
        boolean empty = writer.getDocStats().maxDoc == 0;
        for (String key : gone) {
            writer.deleteDocuments(new Term(LuceneFields.KEY, key));
        }
        try {
            entries.parallelStream().forEach(entry -> put(entry, empty));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        this.position = position;
    }

    private void put(Entry entry, boolean empty) {
        try {
            Document document = LuceneFields.document(new Analysed(entry, cutter));
            // no key is looked for in an index that has none
            writer.updateDocument(empty ? null : new Term(LuceneFields.KEY, entry.key()), document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void keep() throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, String.valueOf(position)).entrySet());
        writer.commit();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Answer ask(Question question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return answer(question, searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What was typed as one phrase; only when that stands nowhere, its words each for itself. */
    private Answer answer(Question question, IndexSearcher searcher) throws IOException {
        if (question.words().isBlank()) {
            return answer(question, Sought.NOTHING, search(question, Sought.NOTHING, searcher));
        }
        Sought phrase = understanding.asPhrase(question.words());
        if (!phrase.isEmpty() && !phrase.isHopeless()) {
            Result result = search(question, phrase, searcher);
            if (result.counted.matching() > 0) {
                return answer(question, phrase, result);
            }
        }
        Sought words = understanding.asWords(question.words());
        if (words.isEmpty() || words.isHopeless()) {
            return new Answer(0, List.of(), Map.of(), words);
        }
        return answer(question, words, search(question, words, searcher));
    }

    private record Result(Sideways counted, Best best) {
    }

    private Result search(Question question, Sought sought, IndexSearcher searcher) throws IOException {
        boolean weighed = question.order() == Question.Order.RELEVANCE;
        Best best = question.size() == 0 ? null : new Best(question.order(), question.reader(), question.first() + question.size());
        Sideways counted = new Sideways(question.chosen(), facets, parts::columns, best, weighed);
        Query query = LuceneQueries.of(question, sought, weighed);
        CollectorManager<Sideways, Sideways> single = counted;
        return new Result(searcher.search(query, single), best);
    }

    private Answer answer(Question question, Sought sought, Result result) {
        List<Answer.Find> finds = result.best == null ? List.of() : result.best.from(question.first()).stream()
                .map(found -> new Answer.Find(kind(found.columns(), found.document()), found.id())).toList();
        return new Answer(result.counted.total(), finds, result.counted.counts(), sought);
    }

    private String kind(Columns here, int document) {
        for (int i = here.from[document]; i < here.from[document + 1]; i++) {
            if (LuceneFields.KIND.equals(facets.facetName(here.values[i]))) {
                return facets.value(here.values[i]);
            }
        }
        throw new IllegalStateException("a document without a kind");
    }

    private interface Look<T> {
        T up(LuceneLookup lookup) throws IOException;
    }

    private <T> T look(Look<T> look) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.up(new LuceneLookup(searcher));
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public Map<String, Long> digests() throws IOException {
        return look(lookup -> lookup.digests((leaf, document) -> {
            Columns here = parts.columns(leaf);
            return kind(here, document) + "/" + here.ids[document];
        }));
    }

    @Override
    public Map<String, String> texts(List<Answer.Find> finds, Language language) throws IOException {
        return look(lookup -> lookup.texts(finds, language));
    }

    @Override
    public List<String> beginning(String typed, int most) throws IOException {
        return look(lookup -> lookup.beginning(typed, most));
    }

    @Override
    public List<String> spellings(String typed) {
        return new Spelling(cutter, vocabulary).of(typed);
    }

    @Override
    public Cutter cutter() {
        return cutter;
    }

    @Override
    public long size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void close() throws IOException {
        try {
            searchers.close();
            writer.rollback();
        } finally {
            folder.close();
        }
    }
}
