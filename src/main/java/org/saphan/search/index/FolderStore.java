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
import org.saphan.search.index.Meanings.Meaning;
import org.saphan.search.text.Cutter;

/** Where the index is kept: a folder of its own for each building, and a file that names the one that is good. */
final class FolderStore implements IndexStore {

    static final String NAME = "lucene";
    private static final String GOOD = "serving";
    private static final Logger LOG = Logger.getLogger(FolderStore.class.getName());

    private final Path folder;
    private final String database;
    private final Clock clock;
    private Path begun;

    FolderStore(Path folder, String database, Clock clock) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String backend() {
        return NAME;
    }

    @Override
    public Optional<ContentIndex> open(Collection<String> names, Collection<Meaning> meanings) throws IOException {
        Optional<Path> good = good();
        if (good.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(index(good.get(), names, meanings));
        } catch (IOException | RuntimeException damaged) {
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
        return Optional.of(good).filter(path -> path.getFileName().toString().matches(FIELDS + "\\.\\d+-" + database + "-\\d+") && Files.isDirectory(path));
    }

    private String prefix() {
        return FIELDS + "." + CUT + "-" + database + "-";
    }

    @Override
    public boolean isOutdated() throws IOException {
        return good().filter(path -> !path.getFileName().toString().startsWith(prefix())).isPresent();
    }

    @Override
    public Instant builtAt() throws IOException {
        return good().map(path -> IndexStore.begunAt(path.getFileName().toString())).orElse(null);
    }

    @Override
    public ContentIndex begin(Collection<String> names, Collection<Meaning> meanings) throws IOException {
        begun = folder.resolve(prefix() + clock.millis());
        return index(Files.createDirectories(begun), names, meanings);
    }

    @Override
    public void abandon() {
        delete(begun);
    }

    @Override
    public void finish() throws IOException {
        Path marker = Files.writeString(folder.resolve(GOOD + ".new"), begun.getFileName().toString());
        Files.move(marker, folder.resolve(GOOD), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void sweep() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(Files::isDirectory).filter(other -> !other.equals(begun)).forEach(FolderStore::delete);
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
