package org.saphan.media;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A file that the site does not take in. The sentence says what is wrong with it and what to do instead. */
public class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MILLION = 1_000_000;

    private FileRefused(String key, Map<String, ?> details) {
        super(key, details);
    }

    static FileRefused empty() {
        return new FileRefused("media.refusal.empty", Map.of());
    }

    static FileRefused tooLarge() {
        return new FileRefused("media.refusal.too_large", Map.of("limit", Intake.LARGEST / MEBIBYTE));
    }

    static FileRefused tooManyPixels() {
        return new FileRefused("media.refusal.too_many_pixels",
                Map.of("limit", Intake.LARGEST_PIXELS / MILLION, "side", Intake.LONGEST_SIDE));
    }

    static FileRefused tooManyPages() {
        return new FileRefused("media.refusal.too_many_pages", Map.of("limit", Intake.MOST_PAGES));
    }

    static FileRefused drawing() {
        return new FileRefused("media.refusal.drawing", Map.of());
    }

    static FileRefused unknownType() {
        return new FileRefused("media.refusal.unknown_type", Map.of());
    }

    static FileRefused damaged() {
        return new FileRefused("media.refusal.damaged", Map.of());
    }

    static FileRefused protectedPdf() {
        return new FileRefused("media.refusal.protected_pdf", Map.of());
    }

    static FileRefused activePdf() {
        return new FileRefused("media.refusal.active_pdf", Map.of());
    }

    static FileRefused mixed() {
        return new FileRefused("media.refusal.mixed", Map.of());
    }
}
