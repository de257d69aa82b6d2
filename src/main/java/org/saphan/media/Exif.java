package org.saphan.media;

/** The one thing in Exif data that a picture cannot do without: how the camera was held. */
final class Exif {

    private static final int ORIENTATION = 0x112;
    private static final int ENTRY = 12;

    private Exif() {
    }

    /** @return 1 to 8 as Exif counts; 1, which is upright, for everything that cannot be read */
    static int orientation(byte[] bytes, int from, int end) {
        try {
            boolean little = bytes[from] == 'I';
            int directory = from + number(bytes, from + 4, little, 4);
            int entries = number(bytes, directory, little, 2);
            for (int i = 0, at = directory + 2; i < entries && at >= from && at + ENTRY <= end; i++, at += ENTRY) {
                if (number(bytes, at, little, 2) == ORIENTATION) {
                    int value = number(bytes, at + 8, little, 2);
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (IndexOutOfBoundsException unreadable) {
            return 1;
        }
        return 1;
    }

    private static int number(byte[] bytes, int at, boolean little, int length) {
        if (length == 2) {
            return little ? Bits.little16(bytes, at) : Bits.big16(bytes, at);
        }
        return little ? Bits.little32(bytes, at) : Bits.big32(bytes, at);
    }
}
