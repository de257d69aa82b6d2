package org.saphan.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Walks through the segments of a JPEG file and keeps those that make up the picture. */
final class JpegFile {

    /** A progressive picture has some ten scans; thousands of them over many pixels would keep a decoder busy for hours. */
    private static final int MOST_SCANS = 100;

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int PRINTERS_BANDS = 4;
    private static final int NOT_ADOBE = -1;
    private static final int YCCK = 2;
    private static final String ADOBE = "Adobe";
    private static final String EXIF = "Exif\0\0";
    private static final String ICC = "ICC_PROFILE\0";

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private final Map<Integer, byte[]> profile = new TreeMap<>();
    private int orientation = 1;
    private int width;
    private int height;
    private int scans;
    private int bands;
    private int adobe = NOT_ADOBE;

    JpegFile(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    PictureFile picture() {
        kept.write(bytes, 0, 2);
        int at = 2;
        while (marker(at) != END_OF_IMAGE) {
            at = marker(at) == 0xFF ? at + 1 : segment(at);
        }
        kept.write(bytes, at, 2);
        PictureFile.checkSize(width, height);
        return new PictureFile(FileType.JPEG, width, height, kept.toByteArray(), joinedProfile(), orientation, inks());
    }

    private int marker(int at) {
        if (bytes[at] != (byte) 0xFF) {
            throw FileRefused.damaged();
        }
        return bytes[at + 1] & 0xFF;
    }

    /** @return where the next segment begins */
    private int segment(int at) {
        int marker = marker(at);
        int end = at + 2 + Bits.big16(bytes, at + 2);
        if (end > bytes.length || end < at + 4) {
            throw FileRefused.damaged();
        }
        if (marker == START_OF_SCAN) {
            end = endOfScan(end);
        } else if (isFrame(marker)) {
            measure(at + 4);
        } else if (marker >= 0xE0) {
            note(marker, at + 4, end);
        }
        if (belongsToThePicture(marker, at + 4, end)) {
            kept.write(bytes, at, end - at);
        }
        return end;
    }

    private void note(int marker, int from, int end) {
        if (marker == 0xE1 && begins(EXIF, from, end)) {
            orientation = Exif.orientation(bytes, from + EXIF.length(), end);
        } else if (marker == 0xE2 && begins(ICC, from, end)) {
            int part = from + ICC.length();
            profile.put((int) bytes[part], Arrays.copyOfRange(bytes, part + 2, end));
        } else if (marker == 0xEE && begins(ADOBE, from, end)) {
            adobe = bytes[end - 1];
        }
    }

    /** What is compressed goes on to the next marker that is neither a stuffed byte nor a restart. */
    private int endOfScan(int from) {
        if (++scans > MOST_SCANS) {
            throw FileRefused.damaged();
        }
        int at = from;
        while (bytes[at] != (byte) 0xFF || bytes[at + 1] == 0 || (bytes[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        return at;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void measure(int frame) {
        if (width > 0) {
            throw FileRefused.damaged();
        }
        height = Bits.big16(bytes, frame + 1);
        width = Bits.big16(bytes, frame + 3);
        bands = bytes[frame + 5];
        PictureFile.checkSize(width, height);
    }

    /** Tables, frames and scans, and the two notes that say how colours are coded. */
    private boolean belongsToThePicture(int marker, int from, int end) {
        return marker >= 0xC0 && marker <= 0xDF
                || marker == 0xE0 && begins("JFIF\0", from, end)
                || marker == 0xEE && begins(ADOBE, from, end);
    }

    private boolean begins(String name, int from, int end) {
        return end - from > name.length() + 1
                && new String(bytes, from, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    private PictureFile.Inks inks() {
        if (bands != PRINTERS_BANDS) {
            return PictureFile.Inks.NONE;
        }
        return adobe == NOT_ADOBE ? PictureFile.Inks.PLAIN : adobe == YCCK ? PictureFile.Inks.ADOBE_YCCK : PictureFile.Inks.ADOBE;
    }

    private byte[] joinedProfile() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        profile.values().forEach(joined::writeBytes);
        return joined.size() == 0 || joined.size() > PictureFile.LARGEST_PROFILE ? null : joined.toByteArray();
    }
}
