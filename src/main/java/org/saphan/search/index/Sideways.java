package org.saphan.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Keeps the best finds and counts the facets in one pass: a content that fails in one facet only is counted in that
 * facet, since it would be found with its own value chosen there.
 */
final class Sideways implements Collector, CollectorManager<Sideways, Sideways> {

    private static final int NONE = -1;

    private final Function<LeafReaderContext, Columns> columns;
    private final Best best;
    private final boolean scoring;
    private final FacetValues facets;
    private final List<BitSet> chosen = new ArrayList<>();
    private final List<Integer> chosenFacets = new ArrayList<>();
    private int[] counts;
    private int[] facetOf;
    private long matching;
    private long total;

    /** @param best may be null when only counts are wanted */
    Sideways(Map<String, Set<String>> chosen, FacetValues facets, Function<LeafReaderContext, Columns> columns, Best best, boolean scoring) {
        this.columns = columns;
        this.best = best;
        this.scoring = scoring;
        this.facets = facets;
        chosen.forEach((facet, values) -> {
            this.chosen.add(facets.numbers(facet, values));
            chosenFacets.add(facets.facet(facet));
        });
        grow();
    }

    /** A part of the index read for the first time may bring values not seen before. */
    private void grow() {
        facetOf = facets.facetNumbers();
        counts = counts == null ? new int[facetOf.length] : java.util.Arrays.copyOf(counts, facetOf.length);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        Columns here = columns.apply(context);
        if (counts.length < facets.size()) {
            grow();
        }
        return new Counting(here);
    }

    @Override
    public ScoreMode scoreMode() {
        return scoring ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    /** How many match the words, whatever is chosen. */
    long matching() {
        return matching;
    }

    long total() {
        return total;
    }

    Map<String, Map<String, Long>> counts() {
        return facets.named(counts);
    }

    @Override
    public Sideways newCollector() {
        return this;
    }

    @Override
    public Sideways reduce(Collection<Sideways> collectors) {
        return this;
    }

    private final class Counting implements LeafCollector {

        private final Columns here;
        private Scorable scorer;

        private Counting(Columns here) {
            this.here = here;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            matching++;
            int missed = missed(document);
            if (missed > 1) {
                return;
            }
            int only = missed == 0 ? NONE : failed(document);
            for (int i = here.from[document]; i < here.from[document + 1]; i++) {
                int value = here.values[i];
                if (only == NONE || facetOf[value] == only) {
                    counts[value]++;
                }
            }
            if (missed == 0) {
                total++;
                if (best != null) {
                    best.add(here, document, scoring ? scorer.score() + best.merit(here, document) : 0);
                }
            }
        }

        private int missed(int document) {
            int missed = 0;
            for (int i = 0; i < chosen.size(); i++) {
                missed += has(document, chosen.get(i)) ? 0 : 1;
            }
            return missed;
        }

        private int failed(int document) {
            for (int i = 0; i < chosen.size(); i++) {
                if (!has(document, chosen.get(i))) {
                    return chosenFacets.get(i);
                }
            }
            return NONE;
        }

        private boolean has(int document, BitSet values) {
            for (int i = here.from[document]; i < here.from[document + 1]; i++) {
                if (values.get(here.values[i])) {
                    return true;
                }
            }
            return false;
        }
    }
}
