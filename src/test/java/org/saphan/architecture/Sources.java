package org.saphan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, as the tests of this package read them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path TAGS = WEBAPP.resolve("WEB-INF/tags");
    static final Path BUNDLES = Path.of("i18n");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private Sources() {
    }

    /** All files below a folder whose names end so, in a fixed order. */
    static List<Path> under(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8; save it so", unreadable);
        }
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }
}
