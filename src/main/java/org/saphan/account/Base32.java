package org.saphan.account;

import java.math.BigInteger;
import java.util.Locale;

/** Bytes as letters and digits that people can type; for whole groups of five bytes, so that nothing is padded. */
enum Base32 {

    /** As authenticator apps read it (RFC 4648). */
    APPS("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"),
    /** Without the letters I, L, O, which look like digits, and U (Crockford). */
    PEOPLE("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

    private static final int BITS = 5;

    private final String alphabet;

    Base32(String alphabet) {
        this.alphabet = alphabet;
    }

    String write(byte[] bytes) {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder written = new StringBuilder();
        for (int shift = bytes.length * Byte.SIZE - BITS; shift >= 0; shift -= BITS) {
            written.append(alphabet.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return written.toString();
    }

    /** @throws IllegalArgumentException when a character is not of the alphabet */
    byte[] read(String written) {
        byte[] bytes = new byte[written.length() * BITS / Byte.SIZE];
        int place = 0;
        int held = 0;
        int bits = 0;
        for (char letter : written.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = alphabet.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("not Base32");
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[place++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}
