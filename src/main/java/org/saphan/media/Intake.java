package org.saphan.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes in a file that somebody uploads: decides by its content what it is, and makes it safe. */
public final class Intake {

    public static final long LARGEST = 20 * 1024 * 1024;
    public static final int LARGEST_PIXELS = 40_000_000;
    public static final int LONGEST_SIDE = 16_000;
    public static final int MOST_PAGES = 500;

    private static final int[] WIDTHS = {1280, 640, 320};
    private static final int COLOURS_OF_DRAWINGS = 256;

    private Intake() {
    }

    /** A picture in one size and format. */
    public record Rendition(int width, int height, String mediaType, byte[] bytes) {
    }

    /**
     * What can be kept.
     *
     * @param name for its address: a safe one with the right ending
     * @param width in pixels as the picture is looked at; null for a document
     * @param renditions the picture in smaller sizes, the narrowest first, each in its own format and as WebP; none for a document
     */
    public record Accepted(String name, String mediaType, Integer width, Integer height, byte[] bytes, List<Rendition> renditions) {
    }

    /** @throws FileRefused with a key that says what is wrong and what to do */
    public static Accepted take(String fileName, InputStream in) throws IOException {
        return take(fileName, in.readNBytes((int) LARGEST + 1));
    }

    /** @throws FileRefused with a key that says what is wrong and what to do */
    public static Accepted take(String fileName, byte[] bytes) {
        FileType type = typeOf(bytes);
        if (type == FileType.PDF) {
            PdfCheck.check(bytes);
            return new Accepted(nameOf(fileName, type.mediaType), type.mediaType, null, null, bytes, List.of());
        }
        BufferedImage picture = PictureReader.read(PictureFile.of(type, bytes));
        FileType kept = keptAs(type, picture);
        Rendition whole = PictureWriter.write(picture, kept);
        while (whole.bytes().length > LARGEST) {
            picture = Scaling.toWidth(picture, picture.getWidth() / 2);
            whole = PictureWriter.write(picture, kept);
        }
        return new Accepted(nameOf(fileName, kept.mediaType), kept.mediaType, whole.width(), whole.height(), whole.bytes(),
                renditions(picture, kept, whole));
    }

    /**
     * The part of a picture that has the wanted shape and the point that matters as near its middle as can be.
     *
     * @param x where the point is: 0 at the left edge, 1 at the right
     * @param y 0 at the upper edge, 1 at the lower
     * @return of the wanted size, or smaller where the picture is
     */
    public static Rendition crop(byte[] picture, int width, int height, double x, double y) {
        FileType type = typeOf(picture);
        BufferedImage whole = PictureReader.read(PictureFile.of(type, picture));
        return PictureWriter.write(Crop.of(whole, width, height, x, y), keptAs(type, whole));
    }

    /** A name in small latin letters for the address of a file, with the ending that fits what it is. */
    public static String nameOf(String fileName, String mediaType) {
        return AddressName.of(fileName, mediaType);
    }

    private static FileType typeOf(byte[] bytes) {
        if (bytes.length == 0) {
            throw FileRefused.empty();
        } else if (bytes.length > LARGEST) {
            throw FileRefused.tooLarge();
        }
        return FileType.of(bytes);
    }

    private static List<Rendition> renditions(BufferedImage picture, FileType kept, Rendition whole) {
        List<Rendition> renditions = new ArrayList<>();
        BufferedImage smaller = picture;
        for (int width : WIDTHS) {
            if (width < smaller.getWidth() || renditions.isEmpty()) {
                smaller = Scaling.toWidth(smaller, Math.min(width, smaller.getWidth()));
                PictureWriter.webp(smaller, kept == FileType.PNG).ifPresent(webp -> renditions.add(0, webp));
                renditions.add(0, smaller == picture ? whole : PictureWriter.write(smaller, kept));
            }
        }
        return renditions;
    }

    /** JPEG blurs the edges of drawings and cannot be transparent. */
    private static FileType keptAs(FileType type, BufferedImage picture) {
        return picture.getColorModel().hasAlpha() || type != FileType.JPEG && hasFewColours(picture) ? FileType.PNG : FileType.JPEG;
    }

    private static boolean hasFewColours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (colours.add(picture.getRGB(x, y)) && colours.size() > COLOURS_OF_DRAWINGS) {
                    return false;
                }
            }
        }
        return true;
    }
}
