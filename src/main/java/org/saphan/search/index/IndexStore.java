package org.saphan.search.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.saphan.platform.settings.Setting;
import org.saphan.search.index.Meanings.Meaning;
import org.saphan.search.text.Cutter;

/** Where the index is kept: a folder of its own for each building, and a file that names the one that is good. */
public final class IndexStore {

    /** Of the fields and of how text is cut; another number means another index. */
    private static final int VERSION = 1;
    private static final String GOOD = "serving";
    private static final Logger LOG = Logger.getLogger(IndexStore.class.getName());

    private final Path folder;
    private final Clock clock;
    private Path begun;

    IndexStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** As the settings say. */
    public static IndexStore configured(Clock clock) {
        return new IndexStore(Path.of(Setting.HOME.get(), "index"), clock);
    }

    public String backend() {
        return "lucene";
    }

    /** The index as it was kept last; empty when there is none of this version, or it is damaged. */
    public Optional<ContentIndex> open(Collection<String> names, Collection<Meaning> meanings) throws IOException {
        Optional<Path> good = good();
        if (good.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(index(good.get(), names, meanings));
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.log(Level.WARNING, "The search index cannot be opened", damaged);
            return Optional.empty();
        }
    }

    private ContentIndex index(Path path, Collection<String> names, Collection<Meaning> meanings) throws IOException {
        Cutter cutter = new Cutter(names);
        return new LuceneIndex(path, cutter, new Meanings(meanings, cutter), clock);
    }

    private Optional<Path> good() throws IOException {
        Path marker = folder.resolve(GOOD);
        if (!Files.isRegularFile(marker)) {
            return Optional.empty();
        }
        Path good = folder.resolve(Files.readString(marker, StandardCharsets.UTF_8).strip());
        return Optional.of(good).filter(path -> path.getFileName().toString().startsWith(VERSION + "-") && Files.isDirectory(path));
    }

    /** When the index that serves was built; null when there is none. */
    public Instant builtAt() throws IOException {
        Path marker = folder.resolve(GOOD);
        return Files.isRegularFile(marker) ? Files.getLastModifiedTime(marker).toInstant() : null;
    }

    /** An empty index in a folder of its own. */
    public ContentIndex begin(Collection<String> names, Collection<Meaning> meanings) throws IOException {
        begun = Files.createDirectories(folder.resolve(VERSION + "-" + clock.millis()));
        return index(begun, names, meanings);
    }

    /** From now on the index that was begun last is the good one. */
    public void finish() throws IOException {
        Path marker = Files.writeString(folder.resolve(GOOD + ".new"), begun.getFileName().toString());
        Files.move(marker, folder.resolve(GOOD), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes the folders of older indexes. */
    public void sweep() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory).filter(other -> !other.equals(begun)).forEach(IndexStore::delete);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "An old search index cannot be deleted: " + folder.getFileName(), stays);
        }
    }
}
