package org.saphan.platform.text;

import java.util.regex.Pattern;

/** Characters that nobody types on purpose and that change what others see. */
public final class Characters {

    /** Control characters but tab and line feed; marks that turn the direction of what follows; the byte order mark; lone surrogates. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");

    private Characters() {
    }

    /** The text without them. */
    public static String wanted(String text) {
        return UNWANTED.matcher(text).replaceAll("");
    }
}
