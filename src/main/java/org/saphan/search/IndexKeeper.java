package org.saphan.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.change.ChangeSeen;
import org.saphan.search.index.ContentIndex;
import org.saphan.search.index.IndexStore;
import org.saphan.search.index.SearchIndex;
import org.saphan.search.index.SearchIndex.Phase;

/**
 * Keeps the index equal to what is public: it follows the change log before the pages do, and builds the index anew when
 * it is missing, damaged, of another version, or when somebody asks for it. While that goes on the old one serves.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
    private static final long MILLISECONDS_BETWEEN_COMMITS = 2000;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    SearchIndex search;

    @Inject
    IndexFeed feed;

    @Inject
    SearchWords words;

    @Inject
    IndexComparison comparison;

    @Inject
    Clock clock;

    private IndexStore store;
    private ContentIndex index;
    private Instant builtAt;
    private long kept;
    private boolean rebuilding;
    private boolean again;
    private boolean closed;
    private boolean isAwayLogged;

    /** Before the pages know of the change, so that no page is made from an older index. */
    public void follow(@Observes ChangeSeen seen) {
        try {
            follow(seen.position());
        } catch (IOException | RuntimeException failed) {
            away(failed);
        }
    }

    private synchronized void follow(long position) throws IOException {
        if (closed || !isOpen()) {
            return;
        }
        if (feed.catchUp(index, position, this::keepNowAndThen)) {
            builtElsewhere();
        }
        if (!rebuilding) {
            report(Phase.READY, 0, 0);
        }
    }

    /** Opens what there is; when there is nothing to open, begins to build it. */
    private boolean isOpen() throws IOException {
        Optional<String> database = index == null && !rebuilding ? feed.identity() : Optional.empty();
        if (database.isPresent()) {
            store = store == null ? IndexStore.configured(database.get(), clock) : store;
            Optional<ContentIndex> found = store.open(feed.names(), feed.meanings());
            if (found.isPresent() && feed.canFollow(found.get().position())) {
                serve(found.get(), false);
                if (store.isOutdated()) {
                    startRebuilding();
                }
            } else {
                LOG.log(isAwayLogged ? Level.FINE : Level.INFO, "There is no search index of this version that can follow the changes; it is built.");
                found.ifPresent(ContentIndex::leave);
                startRebuilding();
            }
        }
        return index != null;
    }

    /** Another node built its index anew, perhaps with words that editors taught: they count here, too. */
    private void builtElsewhere() throws IOException {
        if (!Objects.equals(store.builtAt(), builtAt)) {
            ContentIndex old = index;
            serve(store.open(feed.names(), feed.meanings()).orElseThrow(), false);
            ContentIndex.leave(old);
        }
        if (words.haveChangedSince(builtAt)) {
            startRebuilding();
        }
    }

    private void serve(ContentIndex fresh, boolean isNew) throws IOException {
        index = fresh;
        builtAt = store.builtAt();
        search.serve(fresh, isNew);
        report(Phase.READY, 0, 0);
        LOG.log(isAwayLogged ? Level.INFO : Level.FINE, "The search index serves");
        isAwayLogged = false;
        executor.submit(() -> comparison.begin(fresh));
    }

    /** An index that is damaged is no longer asked, and built anew. One that is whole stays: the fault is elsewhere. */
    public synchronized void doubted(@ObservesAsync SearchIndex.Doubted doubt) {
        try {
            if (index != null && !closed) {
                index.verify();
            }
        } catch (IOException | RuntimeException damaged) {
            away(damaged);
            startRebuilding();
        }
    }

    public synchronized void rebuildAsked(@ObservesAsync SearchIndex.RebuildAsked asked) {
        startRebuilding();
    }

    /** Words that were taught after a building had begun are not in it: then another one follows. */
    private void startRebuilding() {
        again = rebuilding;
        if (!rebuilding && !closed) {
            rebuilding = true;
            report(Phase.REBUILDING, 0, 0);
            executor.submit(this::rebuild);
        }
    }

    private void rebuild() {
        ContentIndex fresh = null;
        try {
            fresh = store.begin(feed.names(), feed.meanings());
            long begun = clock.millis();
            feed.fill(fresh, (done, total) -> report(Phase.REBUILDING, done, total));
            replace(fresh);
            LOG.log(Level.INFO, "The search index is built: {0} contents in {1} ms", new Object[] {fresh.size(), clock.millis() - begun});
        } catch (IOException | RuntimeException failed) {
            abandon(fresh, failed);
        }
    }

    /** What was begun must not go on taking room on a disk that may be full. An older index serves on. */
    private synchronized void abandon(ContentIndex fresh, Exception failed) {
        rebuilding = false;
        if (fresh != null && fresh != index) {
            ContentIndex.leave(fresh);
            store.abandon();
        }
        if (index == null) {
            away(failed);
        } else {
            LOG.log(closed ? Level.FINE : Level.SEVERE, "The search index is not built anew; the one that serves goes on", failed);
            report(Phase.READY, 0, 0);
        }
    }

    private synchronized void replace(ContentIndex fresh) throws IOException {
        if (closed) {
            throw new IllegalStateException("closed while it was built");
        }
        boolean isOvertaken = feed.catchUp(fresh, feed.position(), fresh::keep);
        fresh.keep();
        ContentIndex old = index;
        store.finish();
        serve(fresh, true);
        rebuilding = false;
        ContentIndex.leave(old);
        store.sweep();
        if (again || isOvertaken && words.haveChangedSince(builtAt)) {
            startRebuilding();
        }
    }

    /** What went away is tried again. */
    void look() {
        try {
            if (search.state().phase() == Phase.AWAY) {
                follow(feed.position());
            } else {
                keep();
                search.trust();
            }
        } catch (IOException | RuntimeException failed) {
            away(failed);
        }
    }

    /** So that of a long way some is kept when the process dies on it. */
    private void keepNowAndThen() throws IOException {
        if (clock.millis() - kept > MILLISECONDS_BETWEEN_COMMITS) {
            keep();
        }
    }

    private synchronized void keep() throws IOException {
        if (index != null && !closed) {
            index.keep();
            kept = clock.millis();
        }
    }

    private synchronized void away(Exception failed) {
        LOG.log(isAwayLogged || closed ? Level.FINE : Level.SEVERE, "The search index is away; lists are read from the database", failed);
        isAwayLogged = true;
        search.serve(null, false);
        ContentIndex.leave(index);
        index = null;
        report(Phase.AWAY, 0, 0);
    }

    private void report(Phase phase, long done, long total) {
        search.report(phase, done, total, index, builtAt, store == null ? "" : store.backend());
    }

    @PreDestroy
    synchronized void close() {
        try {
            keep();
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "The search index is not kept; it catches up at the next start", failed);
        }
        closed = true;
        search.serve(null, false);
        ContentIndex.leave(index);
    }
}
