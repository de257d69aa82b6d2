package org.saphan.editorial;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type or paste, made fit to be kept. */
final class Typed {

    /** Control characters but tab and line feed; marks that turn the direction of what follows; the byte order mark; lone surrogates. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    private Typed() {
    }

    /** @param lines whether it may have more than one line */
    static String cleaned(String typed, boolean lines) {
        String value = typed.replace("\r\n", "\n").replace('\r', '\n');
        value = UNWANTED.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceAll("");
        return (lines ? value : value.replaceAll("[\\t\\n]+", " ")).strip();
    }
}
