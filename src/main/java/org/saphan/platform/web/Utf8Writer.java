package org.saphan.platform.web;

import java.io.Writer;
import java.util.Arrays;

/**
 * Turns what is written into UTF-8 at once, in one array. Faces writes a page in some thousand pieces of a few characters; the
 * encoders of the JDK take several copies of the whole and, for Thai and Japanese, a slow way.
 */
final class Utf8Writer extends Writer {

    private static final int USUAL_PAGE = 64 << 10;
    private static final int MOST_BYTES_A_CHARACTER = 3;
    /** For half of a pair that stands alone, as {@link String#getBytes} does. */
    private static final char UNKNOWN = '?';

    private byte[] bytes = new byte[USUAL_PAGE];
    private int size;
    /** The first half of a pair whose second half is still to come; 0 for none. */
    private char high;

    byte[] toByteArray() {
        endHalf();
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
        high = 0;
    }

    @Override
    public void write(int c) {
        grow(1);
        add((char) c);
    }

    @Override
    public void write(String text, int from, int length) {
        grow(length);
        for (int i = from; i < from + length; i++) {
            add(text.charAt(i));
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        grow(length);
        for (int i = from; i < from + length; i++) {
            add(text[i]);
        }
    }

    /** Room for these, and for a half that is left over from before. */
    private void grow(int characters) {
        int needed = size + (characters + 1) * MOST_BYTES_A_CHARACTER;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    private void add(char c) {
        if (c < 0x80 && high == 0) {
            bytes[size++] = (byte) c;
        } else if (high != 0 && Character.isLowSurrogate(c)) {
            addPair(Character.toCodePoint(high, c));
            high = 0;
        } else {
            endHalf();
            addSingle(c);
        }
    }

    private void addSingle(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = UNKNOWN;
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void addPair(int c) {
        bytes[size++] = (byte) (0xF0 | c >> 18);
        bytes[size++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void endHalf() {
        if (high != 0) {
            bytes[size++] = UNKNOWN;
            high = 0;
        }
    }

    @Override
    public void flush() {
        // everything is where it belongs
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
