package org.saphan.search.index;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the indexes of a node, and what may happen to it. */
final class IndexFolder {

    final Path path;

    IndexFolder(Path home) {
        path = home.resolve("index");
    }

    /** The index that serves. */
    Path serving() {
        try {
            return path.resolve(Files.readString(path.resolve("serving")).strip());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    List<Path> indexes() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /** A few bytes in the middle of the largest file are other ones. */
    void damageALittle() throws IOException {
        Path largest = files().stream().max(Comparator.comparing(file -> file.toFile().length())).orElseThrow();
        damage(largest, 0.5, 0.51);
    }

    /** Most of what is searched is nonsense. */
    void damage() throws IOException {
        for (Path file : files()) {
            damage(file, 0.01, 0.9);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(serving())) {
            return files.filter(file -> !file.endsWith("write.lock") && !file.getFileName().toString().startsWith("segments")).toList();
        }
    }

    private static void damage(Path file, double from, double to) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] nonsense = new byte[(int) (bytes.length() * (to - from))];
            Arrays.fill(nonsense, (byte) 0x5A);
            bytes.seek((long) (bytes.length() * from));
            bytes.write(nonsense);
        }
    }

    /** Puts a disk of its own in its place. @return false where tests may not do that */
    boolean isOn(String options) throws InterruptedException {
        return done("mount", "-t", "tmpfs", "-o", options, "tmpfs", path.toString());
    }

    void remount(String options) throws InterruptedException {
        must("mount", "-o", "remount," + options, path.toString());
    }

    /** Takes the disk away again, even while files on it are open. */
    void unmount() throws InterruptedException {
        must("umount", "--lazy", path.toString());
    }

    private static void must(String... command) throws InterruptedException {
        if (!done(command)) {
            throw new AssertionError(String.join(" ", command));
        }
    }

    private static boolean done(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }
}
