package org.saphan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * The console's sentences. The launcher has no ICU on its class path, so its bundles number their arguments; every
 * argument is text, so that no locale puts separators into a port.
 */
final class Words {

    private final Locale locale;
    private final Properties sentences;

    Words(String language) {
        try {
            locale = new Locale(language);
            sentences = Saphan.words(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... details) {
        String[] texts = new String[details.length];
        for (int i = 0; i < details.length; i++) {
            texts[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(sentences.getProperty(key, key), locale).format(texts);
    }
}
