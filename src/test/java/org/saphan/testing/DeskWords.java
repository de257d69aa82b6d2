package org.saphan.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the desk says in a language, read from the bundles, so that tests name a phrase by its key. */
public final class DeskWords {

    private final String language;

    public DeskWords(String language) {
        this.language = language;
    }

    public String of(String key) {
        Properties phrases = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n", key.substring(0, key.indexOf('.')) + "_" + language + ".properties"))) {
            phrases.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases.getProperty(key);
    }
}
