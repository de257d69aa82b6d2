package org.saphan.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that come with the program as files of text: an entry a line, remarks after #. */
public final class TextLines {

    private TextLines() {
    }

    /** @param path from the root of the class path, such as {@code /search/names.txt} */
    public static List<String> of(String path) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(TextLines.class.getResourceAsStream(path), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
