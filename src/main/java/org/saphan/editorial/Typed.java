package org.saphan.editorial;

import java.text.Normalizer;
import org.saphan.platform.text.Characters;

/** What people type or paste, made fit to be kept. */
final class Typed {

    private Typed() {
    }

    /** @param lines whether it may have more than one line */
    static String cleaned(String typed, boolean lines) {
        String value = typed.replace("\r\n", "\n").replace('\r', '\n');
        value = Characters.wanted(Normalizer.normalize(value, Normalizer.Form.NFC));
        return (lines ? value : value.replaceAll("[\\t\\n]+", " ")).strip();
    }
}
