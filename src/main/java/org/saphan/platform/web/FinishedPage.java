package org.saphan.platform.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A page as the bytes that go out: plain, and in each compression as soon as somebody asked for it. */
class FinishedPage {

    /** The ways in which the bytes may be coded, best first. */
    enum Coding {
        BROTLI("br"), GZIP("gzip"), IDENTITY("identity");

        final String token;

        Coding(String token) {
            this.token = token;
        }

        /** The best that the reader accepts and this machine can make. */
        static Coding accepted(String header) {
            if (header == null) {
                return IDENTITY;
            }
            if (BROTLI_HERE && accepts(header, "br")) {
                return BROTLI;
            }
            return accepts(header, "gzip") ? GZIP : IDENTITY;
        }

        private static boolean accepts(String header, String token) {
            for (String part : header.split(",")) {
                String[] pieces = part.trim().split(";", -1);
                if (pieces[0].trim().equalsIgnoreCase(token)) {
                    return pieces.length == 1 || !pieces[1].replace(" ", "").matches("q=0(\\.0*)?");
                }
            }
            return false;
        }
    }

    private static final boolean BROTLI_HERE = Brotli4jLoader.isAvailable();
    private static final int BROTLI_QUALITY = 5;

    /** A little more than bytes: keys and objects. */
    private static final int OVERHEAD = 500;

    final String contentType;
    final long position;
    private final String digest;
    private final byte[][] coded = new byte[Coding.values().length][];

    FinishedPage(String contentType, byte[] bytes, long position) {
        this.contentType = contentType;
        this.position = position;
        this.digest = digest(bytes);
        coded[Coding.IDENTITY.ordinal()] = bytes;
    }

    /** Two threads may compress at once; both make the same bytes. */
    byte[] bytes(Coding coding) {
        byte[] ready = coded[coding.ordinal()];
        if (ready == null) {
            ready = encode(coding, coded[Coding.IDENTITY.ordinal()]);
            coded[coding.ordinal()] = ready;
        }
        return ready;
    }

    String tag(Coding coding) {
        return coding == Coding.IDENTITY ? '"' + digest + '"' : '"' + digest + '-' + coding.token + '"';
    }

    /** All codings are counted from the start, as if each took half. */
    int weight() {
        return coded[Coding.IDENTITY.ordinal()].length * 2 + OVERHEAD;
    }

    private static byte[] encode(Coding coding, byte[] plain) {
        try {
            if (coding == Coding.BROTLI) {
                return Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
            }
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain);
            }
            return packed.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(whole, 10));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
