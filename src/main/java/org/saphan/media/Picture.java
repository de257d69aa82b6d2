package org.saphan.media;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.language.Language;

/**
 * A picture as a page shows it.
 *
 * @param address on this site, in a size for browsers that choose none themselves
 * @param webp where it is in which width as WebP, as {@code srcset} wants it; or null
 * @param others the same in a format that every browser reads; or null
 * @param alt what it shows; null when it is only decoration
 * @param language of {@code alt}; or null
 * @param width in pixels, or null for a drawing without a size
 * @param height in pixels, or null
 * @param credit who made it; or null
 * @param ours whether it was drawn for this site
 * @param until the last day on which it may be shown; null for no end
 */
public record Picture(String address, String webp, String others, String alt, Language language, Integer width, Integer height,
        FocalPoint focus, String credit, boolean ours, LocalDate until) {

    private static final String BETWEEN = "|";
    private static final int PARTS = 7;

    /** How lists carry it, who need no words for it, since the title stands beside, and no choice of sizes for old browsers. */
    String line() {
        return Stream.of(address, webp, width, height, focus.across(), focus.down(), until)
                .map(part -> Objects.toString(part, "")).collect(Collectors.joining(BETWEEN));
    }

    /** @param line a line, or an address alone */
    static Picture of(String line) {
        String[] parts = Arrays.copyOf(line.split("\\" + BETWEEN, PARTS), PARTS);
        Integer across = number(parts[4]);
        Integer down = number(parts[5]);
        FocalPoint focus = across == null || down == null ? FocalPoint.MIDDLE : new FocalPoint(across, down);
        return new Picture(parts[0], text(parts[1]), null, null, null, number(parts[2]), number(parts[3]), focus, null, false,
                text(parts[6]) == null ? null : LocalDate.parse(parts[6]));
    }

    private static String text(String part) {
        return part == null || part.isEmpty() ? null : part;
    }

    private static Integer number(String part) {
        return text(part) == null ? null : Integer.valueOf(part);
    }

    /** Whether its licence or the consent of those it shows has ended. */
    boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
