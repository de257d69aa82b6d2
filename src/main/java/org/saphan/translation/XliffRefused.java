package org.saphan.translation;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A file with a translation that is not taken over. Nothing of it has been kept. */
public class XliffRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private XliffRefused(String key, Map<String, ?> details) {
        super(key, details);
    }

    static XliffRefused unreadable() {
        return new XliffRefused("translation.xliff.unreadable", Map.of());
    }

    static XliffRefused tooLarge(int megabytes) {
        return new XliffRefused("translation.xliff.too_large", Map.of("megabytes", megabytes));
    }

    static XliffRefused otherSource() {
        return new XliffRefused("translation.xliff.other_source", Map.of());
    }

    static XliffRefused otherLanguage() {
        return new XliffRefused("translation.xliff.other_language", Map.of());
    }
}
