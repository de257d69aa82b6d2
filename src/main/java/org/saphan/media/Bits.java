package org.saphan.media;

/** Numbers as files write them. */
final class Bits {

    private Bits() {
    }

    static int big16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    static int big32(byte[] bytes, int at) {
        return big16(bytes, at) << 16 | big16(bytes, at + 2);
    }

    static int little16(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xFF) << 8 | bytes[at] & 0xFF;
    }

    static int little24(byte[] bytes, int at) {
        return (bytes[at + 2] & 0xFF) << 16 | little16(bytes, at);
    }

    static int little32(byte[] bytes, int at) {
        return little16(bytes, at + 2) << 16 | little16(bytes, at);
    }
}
