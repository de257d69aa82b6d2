package org.saphan.media;

import java.io.ByteArrayOutputStream;

/** Walks through the blocks of a GIF file and keeps its first picture. */
final class GifFile {

    private static final int SCREEN = 6;
    private static final int BEFORE_COLOURS = 13;
    private static final int DESCRIPTOR = 10;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    GifFile(byte[] bytes) {
        this.bytes = bytes;
    }

    PictureFile picture() {
        PictureFile.checkSize(Bits.little16(bytes, SCREEN), Bits.little16(bytes, SCREEN + 2));
        int at = BEFORE_COLOURS + colours(bytes[10]);
        keep(0, at);
        while (bytes[at] == '!') {
            int end = endOfBlocks(at + 2);
            if (bytes[at + 1] == (byte) 0xF9) {
                keep(at, end);
            }
            at = end;
        }
        if (bytes[at] != ',') {
            throw FileRefused.damaged();
        }
        int width = Bits.little16(bytes, at + 5);
        int height = Bits.little16(bytes, at + 7);
        PictureFile.checkSize(width, height);
        keep(at, endOfBlocks(at + DESCRIPTOR + colours(bytes[at + 9]) + 1));
        kept.write(';');
        return new PictureFile(FileType.GIF, width, height, kept.toByteArray(), null, 1, PictureFile.Inks.NONE);
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int endOfBlocks(int from) {
        int at = from;
        while (bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xFF);
        }
        return at + 1;
    }

    private void keep(int from, int end) {
        kept.write(bytes, from, end - from);
    }
}
