package org.saphan.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/** Walks through the chunks of a PNG file and keeps those that make up the picture. Compressed texts, which may be bombs, are never unpacked. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int AROUND_THE_DATA = 12;
    private static final Set<String> OF_THE_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private byte[] profile;
    private int orientation = 1;
    private int width;
    private int height;

    PngFile(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    PictureFile picture() {
        kept.write(bytes, 0, SIGNATURE);
        int at = SIGNATURE;
        String name;
        do {
            int length = Bits.big32(bytes, at);
            if (length < 0 || length > bytes.length - at - AROUND_THE_DATA) {
                throw FileRefused.damaged();
            }
            name = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunk(name, at, length);
            at += length + AROUND_THE_DATA;
        } while (!"IEND".equals(name));
        return new PictureFile(FileType.PNG, width, height, kept.toByteArray(), profile, orientation, PictureFile.Inks.NONE);
    }

    private void chunk(String name, int at, int length) {
        if ("IHDR".equals(name) == width > 0) {
            throw FileRefused.damaged();
        }
        if (OF_THE_PICTURE.contains(name)) {
            checkSum(at + 4, length + 4);
            kept.write(bytes, at, length + AROUND_THE_DATA);
        }
        switch (name) {
            case "IHDR" -> {
                width = Bits.big32(bytes, at + 8);
                height = Bits.big32(bytes, at + 12);
                PictureFile.checkSize(width, height);
            }
            case "iCCP" -> profile = unpackedProfile(at + 8, length);
            case "eXIf" -> orientation = Exif.orientation(bytes, at + 8, at + 8 + length);
            default -> { }
        }
    }

    private void checkSum(int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, length);
        if ((int) sum.getValue() != Bits.big32(bytes, from + length)) {
            throw FileRefused.damaged();
        }
    }

    /** Behind its name, a zero and the method of packing. Null, which leaves the colours as they are, when it cannot be read. */
    private byte[] unpackedProfile(int from, int length) {
        int packed = from;
        while (bytes[packed] != 0) {
            packed++;
        }
        try (InflaterInputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(bytes, packed + 2, from + length - packed - 2))) {
            byte[] unpacked = unpacking.readNBytes(PictureFile.LARGEST_PROFILE + 1);
            return unpacked.length > PictureFile.LARGEST_PROFILE ? null : unpacked;
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            return null;
        }
    }
}
