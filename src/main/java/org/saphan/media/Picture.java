package org.saphan.media;

/**
 * A picture as a page shows it.
 *
 * @param address on this site
 * @param alt what it shows; null when it is only decoration
 * @param width in pixels, or null for a drawing without a size
 * @param height in pixels, or null
 */
public record Picture(String address, String alt, Integer width, Integer height) {
}
