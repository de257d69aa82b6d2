package org.saphan.media;

/**
 * A picture before it is decoded, brought down to what decoding needs: no metadata, no second picture, nothing behind its end.
 *
 * @param bytes what is given to the decoder
 * @param profile its ICC colour profile, or null
 * @param orientation how it has to be turned, as Exif counts: 1 is upright
 * @param inks whether its colours are those of a screen or of a printing press
 */
record PictureFile(FileType type, int width, int height, byte[] bytes, byte[] profile, int orientation, Inks inks) {

    /** How a JPEG file for printing holds its four inks; Adobe’s programs write them upside down. */
    enum Inks { NONE, PLAIN, ADOBE, ADOBE_YCCK }

    /** The largest colour profile that printing houses use is some 2.5 MB. */
    static final int LARGEST_PROFILE = 4 * 1024 * 1024;

    /** Asked of every width and height that a file claims, before memory is taken for them. */
    static void checkSize(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw FileRefused.damaged();
        }
        if (width > Intake.LONGEST_SIDE || height > Intake.LONGEST_SIDE || (long) width * height > Intake.LARGEST_PIXELS) {
            throw FileRefused.tooManyPixels();
        }
    }

    static PictureFile of(FileType type, byte[] bytes) {
        try {
            return switch (type) {
                case JPEG -> new JpegFile(bytes).picture();
                case PNG -> new PngFile(bytes).picture();
                case GIF -> new GifFile(bytes).picture();
                case WEBP -> new WebpFile(bytes).picture();
                case PDF -> throw FileRefused.unknownType();
            };
        } catch (IndexOutOfBoundsException beyondTheEnd) {
            throw FileRefused.damaged();
        }
    }
}
