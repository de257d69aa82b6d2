package org.saphan.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Walks through the chunks of a WebP file and keeps its picture; of an animation the first frame. */
final class WebpFile {

    private static final int BEFORE_CHUNKS = 12;
    private static final int BEFORE_DATA = 8;
    private static final int BEFORE_FRAME = 16;
    private static final int HAS_ALPHA = 0x10;
    private static final int SIDE = 0x3FFF;
    private static final String EXIF = "Exif\0\0";
    private static final Set<String> OF_THE_PICTURE = Set.of("ALPH", "VP8 ", "VP8L");

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] profile;
    private int orientation = 1;
    private int width;
    private int height;
    private boolean alpha;

    WebpFile(byte[] bytes) {
        this.bytes = bytes;
    }

    PictureFile picture() {
        int end = BEFORE_DATA + Bits.little32(bytes, 4);
        if (end < BEFORE_CHUNKS || end > bytes.length) {
            throw FileRefused.damaged();
        }
        chunks(BEFORE_CHUNKS, end, false);
        PictureFile.checkSize(width, height);
        return new PictureFile(FileType.WEBP, width, height, rebuilt(), profile, orientation, PictureFile.Inks.NONE);
    }

    private void chunks(int from, int end, boolean frame) {
        for (int at = from; at + BEFORE_DATA <= end;) {
            int length = Bits.little32(bytes, at + 4);
            if (length < 0 || length > end - at - BEFORE_DATA) {
                throw FileRefused.damaged();
            }
            String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            if (OF_THE_PICTURE.contains(name)) {
                pixels(name, at, length);
            } else if (!frame) {
                note(name, at + BEFORE_DATA, length);
            }
            at += BEFORE_DATA + length + (length & 1);
        }
    }

    private void note(String name, int data, int length) {
        switch (name) {
            case "VP8X" -> PictureFile.checkSize(Bits.little24(bytes, data + 4) + 1, Bits.little24(bytes, data + 7) + 1);
            case "ANMF" -> chunks(data + BEFORE_FRAME, data + length, true);
            case "ICCP" -> profile = length > PictureFile.LARGEST_PROFILE ? null : Arrays.copyOfRange(bytes, data, data + length);
            case "EXIF" -> orientation = Exif.orientation(bytes, data + (bytes[data] == 'E' ? EXIF.length() : 0), data + length);
            default -> { }
        }
    }

    private void pixels(String name, int at, int length) {
        int data = at + BEFORE_DATA;
        if (width > 0 || "ALPH".equals(name) && alpha) {
            return;
        }
        if ("ALPH".equals(name)) {
            alpha = true;
        } else if ("VP8L".equals(name)) {
            int sides = Bits.little32(bytes, data + 1);
            measure((sides & SIDE) + 1, (sides >> 14 & SIDE) + 1);
        } else {
            measure(Bits.little16(bytes, data + 6) & SIDE, Bits.little16(bytes, data + 8) & SIDE);
        }
        keep(at, length);
    }

    private void measure(int claimedWidth, int claimedHeight) {
        PictureFile.checkSize(claimedWidth, claimedHeight);
        width = claimedWidth;
        height = claimedHeight;
    }

    private void keep(int at, int length) {
        kept.write(bytes, at, BEFORE_DATA + length);
        if ((length & 1) == 1) {
            kept.write(0);
        }
    }

    /** A file of the kept chunks; only a picture with its transparency apart needs the extended header. */
    private byte[] rebuilt() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        little(file, 4 + kept.size() + (alpha ? BEFORE_DATA + 10 : 0), 4);
        file.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        if (alpha) {
            file.writeBytes("VP8X".getBytes(StandardCharsets.ISO_8859_1));
            little(file, 10, 4);
            little(file, HAS_ALPHA, 4);
            little(file, width - 1, 3);
            little(file, height - 1, 3);
        }
        file.writeBytes(kept.toByteArray());
        return file.toByteArray();
    }

    private static void little(ByteArrayOutputStream file, int number, int length) {
        for (int i = 0; i < length; i++) {
            file.write(number >> 8 * i);
        }
    }
}
