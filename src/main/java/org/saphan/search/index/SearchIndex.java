package org.saphan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.language.Language;
import org.saphan.platform.change.ContentChanged;
import org.saphan.search.text.Cutter;

/** The index that serves now, if one does, and how it is. */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());

    /** The kind under which the change log says that an index was built anew. */
    public static final String CHANGED = "index";

    private static final Cutter PLAIN = new Cutter(List.of());

    /** Somebody wants the index to be built anew. */
    public record RebuildAsked() {
    }

    /** The index failed to answer: it may be damaged. */
    public record Doubted() {
    }

    /** What the index is doing. */
    public enum Phase {
        READY, REBUILDING, AWAY
    }

    /**
     * How the index is.
     *
     * @param done contents taken in by a rebuilding
     * @param total those it is to take in
     * @param documents in the index that serves
     * @param position of the change log that it holds
     * @param since when it was built; null when there is none
     * @param backend {@code lucene} or {@code opensearch}
     */
    public record State(Phase phase, long done, long total, long documents, long position, Instant since, String backend) {
    }

    @Inject
    Event<RebuildAsked> rebuilding;

    @Inject
    Event<Doubted> doubts;

    @Inject
    Event<ContentChanged> changed;

    private final AtomicBoolean doubted = new AtomicBoolean();
    private final AtomicBoolean missed = new AtomicBoolean();
    private volatile ContentIndex serving;
    private volatile State state = new State(Phase.AWAY, 0, 0, 0, 0, null, "lucene");

    public State state() {
        return state;
    }

    /** Builds it anew in the background; the old one serves meanwhile. */
    public void rebuild() {
        rebuilding.fireAsync(new RebuildAsked());
    }

    /** How text is cut: as the index that serves does it, else without names. */
    public Cutter cutter() {
        ContentIndex index = serving;
        return index == null ? PLAIN : index.cutter();
    }

    /**
     * For whoever keeps the index. Pages that were made without it are made anew on every node.
     *
     * @param index null while there is none
     * @param isNew whether it was built just now: then all pages are made anew, and other nodes look for it
     */
    public void serve(ContentIndex index, boolean isNew) {
        serving = index;
        missed.compareAndSet(false, isNew);
        trust();
    }

    /** Whether an index serves; without one searches are plain. */
    public boolean isServing() {
        return serving != null;
    }

    /** For whoever keeps the index: it answers. The next doubt is heard again, and pages that were made without it are made anew. */
    public void trust() {
        doubted.set(false);
        if (serving != null && missed.getAndSet(false)) {
            changed.fire(new ContentChanged(CHANGED, 0));
        }
    }

    /** For whoever keeps the index. */
    public void report(Phase phase, long done, long total, ContentIndex index, Instant builtAt, String backend) {
        try {
            state = new State(phase, done, total, index == null ? 0 : index.size(), index == null ? 0 : index.position(), builtAt, backend);
        } catch (IOException unreachable) {
            state = new State(Phase.AWAY, 0, 0, 0, 0, builtAt, backend);
        }
    }

    /** Empty when no index serves, or it fails to answer. */
    public Optional<Answer> ask(Question question) {
        Optional<Answer> answer = from(index -> index.ask(question));
        if (answer.isEmpty() && !question.words().isBlank()) {
            missed.set(true);
        }
        return answer;
    }

    public Map<String, String> texts(List<Answer.Find> finds, Language language) {
        return from(index -> index.texts(finds, language)).orElse(Map.of());
    }

    /** A spelling that would find something, when what was typed finds nothing. */
    public Optional<String> spelling(Question question) {
        Map<String, Long> found = new LinkedHashMap<>();
        from(index -> index.spellings(question.words())).orElse(List.of())
                .forEach(other -> found.put(other, from(index -> index.ask(question.saying(other))).map(Answer::total).orElse(0L)));
        String typed = question.words().strip().toLowerCase(Locale.ROOT);
        return found.keySet().stream().filter(other -> found.get(other) > 0)
                .min(Comparator.comparingInt((String other) -> Spelling.farness(typed, other)).thenComparing(found::get, Comparator.reverseOrder()));
    }

    /** Names and products that begin like this. */
    public List<String> beginning(String typed, int most) {
        return from(index -> index.beginning(typed, most)).orElse(List.of());
    }

    private interface Asking<T> {
        T ask(ContentIndex index) throws IOException;
    }

    private <T> Optional<T> from(Asking<T> asking) {
        ContentIndex index = serving;
        if (index == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(asking.ask(index));
        } catch (IOException | RuntimeException failed) {
            // a damaged file may lead to any exception; one doubt is enough until it is looked into
            if (doubted.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "The search index does not answer; lists are read from the database", failed);
                doubts.fireAsync(new Doubted());
            }
            return Optional.empty();
        }
    }
}
