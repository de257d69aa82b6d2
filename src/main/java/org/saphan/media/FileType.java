package org.saphan.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The types of file that the site takes in, told by how a file begins. Its name and what the browser says of it count for nothing. */
enum FileType {

    JPEG("image/jpeg"), PNG("image/png"), GIF("image/gif"), WEBP("image/webp"), PDF("application/pdf");

    private static final int MARKUP_IS_LOOKED_FOR_IN = 64 * 1024;
    private static final int READERS_LOOK_FOR_PDF_IN = 1024;

    final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws FileRefused for every other type */
    static FileType of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, MARKUP_IS_LOOKED_FOR_IN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        } else if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        } else if (start.startsWith("%PDF-")) {
            return PDF;
        }
        throw refusal(start);
    }

    private static FileRefused refusal(String start) {
        int pdf = start.indexOf("%PDF-");
        if (pdf >= 0 && pdf < READERS_LOOK_FOR_PDF_IN) {
            return FileRefused.mixed();
        }
        // without the zeros of UTF-16 and the marks of the byte order
        String text = start.replaceAll("[\0\u00FE\u00FF\u00EF\u00BB\u00BF]", "").strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<") && text.matches("(?s).*<([a-z][\\w.-]*:)?svg\\b.*") ? FileRefused.drawing() : FileRefused.unknownType();
    }
}
