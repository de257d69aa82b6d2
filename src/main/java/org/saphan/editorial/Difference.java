package org.saphan.editorial;

import org.saphan.language.Language;

/** TEMPORARY until the real one is delivered. */
public final class Difference {
    private Difference() {
    }

    public static String plain(String before, String after, Language language) {
        return org.jsoup.nodes.Entities.escape(after == null ? "" : after);
    }

    public static String rich(String before, String after, Language language) {
        return org.saphan.platform.text.RichText.clean(after);
    }
}
