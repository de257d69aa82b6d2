package org.saphan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one folder that Saphan writes to. Held by a lock while this process lives: two would ruin one database. */
final class Home {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED_FIRST = 1000 * MEGABYTE;
    private static final long NEEDED_LATER = 100 * MEGABYTE;

    private final Path folder;
    private FileChannel lock;

    private Home(Path folder) {
        this.folder = folder;
    }

    /** Creates it when it is missing, and refuses what cannot work before anything is begun. */
    static Home open(Path folder) {
        Home home = new Home(folder);
        try {
            if (!Files.isDirectory(folder)) {
                closed(Files.createDirectories(folder));
            }
            home.lock();
            home.clear("tmp");
            home.clear("server");
            home.folder("logs");
        } catch (IOException | UnsupportedOperationException e) {
            throw Failure.HOME_UNUSABLE.with(folder);
        }
        home.checkSpace();
        return home;
    }

    Path path() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** A folder inside, made when it is missing. */
    Path folder(String name) throws IOException {
        return closed(Files.createDirectories(folder.resolve(name)));
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name);
    }

    /** An empty folder inside: what a killed process left there is gone. */
    Path clear(String name) throws IOException {
        Path path = folder.resolve(name);
        delete(path);
        return closed(Files.createDirectories(path));
    }

    /** For its owner only: the home may lie in a folder that others can read. */
    private static Path closed(Path path) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(path)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : inside) {
            Files.delete(each);
        }
    }

    private void lock() throws IOException {
        lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        try {
            FileLock held = lock.tryLock();
            if (held != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process
        }
        lock.close();
        throw Failure.HOME_IN_USE.with(folder);
    }

    private void checkSpace() {
        long needed = Files.exists(folder.resolve("data")) ? NEEDED_LATER : NEEDED_FIRST;
        long free = folder.toFile().getUsableSpace();
        if (free < needed) {
            throw Failure.DISK_FULL.with(folder, free / MEGABYTE, needed / MEGABYTE);
        }
    }
}
