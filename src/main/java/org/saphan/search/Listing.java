package org.saphan.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saphan.language.Language;
import org.saphan.platform.time.RoughDate;

/**
 * One content as it stands in a list, in one reader's language. {@code shown} is the language of its words.
 *
 * @param otherNames its names in its other languages
 * @param note a second line, such as what a company seeks; or null
 * @param tags codes the card shows, such as certifications
 * @param languages the tags of the languages it is live in
 * @param picture what the library says of its picture in one line; or null
 * @param day the day it is sorted by, as exactly as it is known; or null
 * @param until the last day on which it is open; or null
 */
public record Listing(String kind, long contentId, String slug, Language shown, Language reader, String title,
        List<OtherName> otherNames, String teaser, String note, List<String> tags, List<String> languages,
        String country, String region, String industry, String picture, RoughDate day, Instant startsAt, Instant endsAt,
        LocalDate until, boolean checked, boolean demonstration, Instant publishedAt) {

    /** The same content's name in another language. */
    public record OtherName(Language language, String name) {
    }

    /** Whether the words are in another language than the reader's, so that they need their own {@code lang}. */
    public boolean isInstead() {
        return shown != reader;
    }

    static List<OtherName> names(String lines) {
        return lines == null || lines.isBlank() ? List.of() : lines.lines()
                .map(line -> new OtherName(Language.find(line.substring(0, 2)).orElseThrow(), line.substring(3)))
                .toList();
    }
}
