package org.saphan.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.saphan.platform.settings.Setting;
import org.saphan.search.index.Meanings.Meaning;

/** Where indexes are kept: a new one is built beside the one that serves, and takes its place when it is whole. */
public interface IndexStore {

    /** Of the fields of a document. An index with others cannot be asked. */
    int FIELDS = 1;

    /** Of how text is cut. An index that was cut otherwise serves until another one is built. */
    int CUT = 3;

    /**
     * As the settings say: in a folder of this node, or in OpenSearch.
     *
     * @param database tells it from others, whose indexes may be in the same place
     */
    static IndexStore configured(String database, Clock clock) {
        String place = Setting.SEARCH.find().orElse(FolderStore.NAME);
        return FolderStore.NAME.equals(place) ? new FolderStore(Path.of(Setting.HOME.get(), "index"), database, clock)
                : new OpenSearchStore(place, database, clock);
    }

    /** What it is, in a word. */
    String backend();

    /** The index as it was kept last; empty when there is none with these fields, or it is damaged. */
    Optional<ContentIndex> open(Collection<String> names, Collection<Meaning> meanings) throws IOException;

    /** Whether the index that serves was cut by an older version, so that another one has to be built. */
    boolean isOutdated() throws IOException;

    /** When the building of the index that serves began: of the words that editors teach it knows those until then. Null when there is none. */
    Instant builtAt() throws IOException;

    /** The moment with which the name of an index ends. */
    static Instant begunAt(String name) {
        return Instant.ofEpochMilli(Long.parseLong(name.substring(name.lastIndexOf('-') + 1)));
    }

    /** An empty index beside the one that serves. */
    ContentIndex begin(Collection<String> names, Collection<Meaning> meanings) throws IOException;

    /** What was begun last, and is closed now, comes to nothing: it takes no room any more. */
    void abandon();

    /** From now on the index that was begun last is the good one. */
    void finish() throws IOException;

    /** Deletes older ones. */
    void sweep() throws IOException;
}
