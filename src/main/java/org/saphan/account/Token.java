package org.saphan.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link that works once or for a while: 256 random bits. Only its digest is kept, so that who
 * reads the database cannot use it.
 *
 * @param words as they stand in the link
 */
public record Token(String words) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal digits. */
    public static String hash(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String hash() {
        return hash(words);
    }

    /** Whether this is the token of which the digest was kept; takes as long for a wrong one. */
    public boolean isOf(String keptHash) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII), keptHash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Without the secret: records are written into logs. */
    @Override
    public String toString() {
        return "Token";
    }
}
