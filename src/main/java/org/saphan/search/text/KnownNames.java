package org.saphan.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names that everybody knows and no dictionary: rivers, towns, industrial estates, brands. Editors add others at the desk. */
final class KnownNames {

    private static final List<String> ALL = read();

    private KnownNames() {
    }

    static List<String> all() {
        return ALL;
    }

    private static List<String> read() {
        try (InputStream in = KnownNames.class.getResourceAsStream("/search/names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
