package org.saphan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests of this JVM put files: tests run in several JVMs at once, each with a folder of its own. */
public final class TestFolder {

    private TestFolder() {
    }

    /** A path in the folder of the JVM; nothing need be there. */
    public static Path of(String name) {
        try {
            return Files.createDirectories(Path.of(System.getProperty("it.folder", "target/it"))).toAbsolutePath().normalize().resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that is empty and nobody else's. */
    public static Path made(String name) {
        try {
            return Files.createTempDirectory(of(name).getParent(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
