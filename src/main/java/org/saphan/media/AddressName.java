package org.saphan.media;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The name of a file as its address can hold it, whatever script it was written in. */
final class AddressName {

    private static final int LONGEST = 80;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", ".jpg", "image/png", ".png", "image/webp", ".webp", "application/pdf", ".pdf");

    private AddressName() {
    }

    static String of(String fileName, String mediaType) {
        String ending = ENDINGS.get(mediaType);
        if (ending == null) {
            throw new IllegalArgumentException(mediaType);
        }
        // some browsers send the whole path, some requests no name
        String name = Objects.toString(fileName, "").strip().replaceFirst("(?s).*[/\\\\]", "").replaceFirst("(?<=.)\\.[\\p{Alnum}]{1,5}$", "");
        String start = name.substring(0, Math.min(name.length(), 2 * LONGEST));
        String latin = LATIN.transliterate(start).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = latin.substring(0, Math.min(latin.length(), LONGEST - ending.length())).replaceAll("^-|-$", "");
        return (cut.isEmpty() ? "application/pdf".equals(mediaType) ? "document" : "picture" : cut) + ending;
    }
}
