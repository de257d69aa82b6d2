package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphan.search.Entries.Change;
import org.saphan.search.index.ContentIndex;
import org.saphan.search.index.Entry;
import org.saphan.search.index.Meanings.Meaning;
import org.saphan.search.index.SearchIndex;

/** Brings into an index what the database holds: what changed, or everything; and compares the two. */
@ApplicationScoped
class IndexFeed {

    private static final int AT_ONCE = 400;
    private static final long MILLISECONDS_BETWEEN_SHOWS = 1000;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<WordSource> words;

    /** How far a filling has come. */
    interface Progress {
        void went(long done, long total);
    }

    /** What is done between the steps of a long way. */
    interface Then {
        void act() throws IOException;
    }

    List<String> names() {
        return words.stream().flatMap(source -> source.names().stream()).toList();
    }

    List<Meaning> meanings() {
        return words.stream().flatMap(source -> source.meanings().stream()).toList();
    }

    long position() {
        return entries.position();
    }

    Optional<String> identity() {
        return entries.identity();
    }

    /** Whether an index that holds everything up to a position can go on from there: it came from no later state of this database. */
    boolean canFollow(long position) {
        return position + 1 >= entries.firstChange() && position <= entries.position();
    }

    /**
     * Takes in all changes up to a position.
     *
     * @param then done after each few hundred of them, for the way may be long
     * @return whether one of them says that an index was built anew, or that the words have changed with which all are built
     */
    boolean catchUp(ContentIndex to, long position, Then then) throws IOException {
        long from = to.position();
        boolean built = false;
        long shown = clock.millis();
        while (from < position) {
            List<Change> changes = entries.changes(from, AT_ONCE);
            if (changes.isEmpty()) {
                break;
            }
            built |= changes.stream().anyMatch(change -> SearchIndex.CHANGED.equals(change.kind()) || SearchWords.CODES.equals(change.kind()));
            from = changes.get(changes.size() - 1).number();
            Map<String, Set<Long>> changed = new LinkedHashMap<>();
            changes.stream().filter(change -> change.id() != 0)
                    .forEach(change -> changed.computeIfAbsent(change.kind(), any -> new LinkedHashSet<>()).add(change.id()));
            put(to, changed, from);
            // not each time on a long way: what is shown has to be merged with all the rest
            if (clock.millis() - shown > MILLISECONDS_BETWEEN_SHOWS) {
                to.show();
                shown = clock.millis();
            }
            then.act();
        }
        to.show();
        return built;
    }

    private void put(ContentIndex to, Map<String, Set<Long>> changed, long position) throws IOException {
        List<Entry> now = new ArrayList<>();
        Set<String> gone = new LinkedHashSet<>();
        changed.forEach((kind, ids) -> {
            ids.forEach(id -> gone.add(kind + "/" + id));
            now.addAll(entries.read(kind, ids));
        });
        now.forEach(entry -> gone.remove(entry.key()));
        to.put(now, gone, position);
    }

    /** Takes in everything that is public. */
    void fill(ContentIndex fresh, Progress progress) throws IOException {
        long total = entries.count();
        long position = entries.position();
        long done = 0;
        for (String kind : entries.kinds()) {
            List<Long> ids = entries.ids(kind, 0, AT_ONCE);
            while (!ids.isEmpty()) {
                fresh.put(entries.read(kind, ids), List.of(), 0);
                done += ids.size();
                progress.went(done, total);
                ids = entries.ids(kind, ids.get(ids.size() - 1), AT_ONCE);
            }
        }
        fresh.write(List.of(), List.of(), position);
    }

    /** Compares the index with the database: the keys of what differs, but for what has changed since the index was written last. */
    Collection<String> differences(ContentIndex now) throws IOException {
        long position = now.position();
        Map<String, Long> held = new LinkedHashMap<>(now.digests());
        Set<String> different = new LinkedHashSet<>();
        for (String kind : entries.kinds()) {
            for (List<Long> ids = entries.ids(kind, 0, AT_ONCE); !ids.isEmpty(); ids = entries.ids(kind, ids.get(ids.size() - 1), AT_ONCE)) {
                for (Entry entry : entries.read(kind, ids)) {
                    Long digest = held.remove(entry.key());
                    if (digest == null || digest != ContentIndex.digest(entry)) {
                        different.add(entry.key());
                    }
                }
            }
        }
        different.addAll(held.keySet());
        for (List<Change> later = entries.changes(position, AT_ONCE); !later.isEmpty(); later = entries.changes(later.get(later.size() - 1).number(), AT_ONCE)) {
            later.forEach(change -> different.remove(change.kind() + "/" + change.id()));
        }
        return different;
    }
}
