package org.saphan.account;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a person's authenticator app shares with the desk, and the six digits it shows (RFC 6238).
 *
 * @param secret in Base32
 */
public record Totp(String secret) {

    private static final String ALGORITHM = "HmacSHA1";
    private static final int BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int WINDOW = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret of 160 bits. */
    public static Totp make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(Base32.APPS.write(bytes));
    }

    /**
     * The step that the code belongs to, to be kept; empty when the code is wrong, or not younger than the one
     * used last. A clock may be one step off.
     *
     * @param typed in any digits, with blanks or without
     * @param lastUsed the step of the code that was used last; null before the first
     */
    public OptionalLong accept(String typed, Instant now, Long lastUsed) {
        byte[] code = digits(typed).getBytes(StandardCharsets.US_ASCII);
        long present = step(now);
        OptionalLong accepted = OptionalLong.empty();
        for (long step = present - WINDOW; step <= present + WINDOW; step++) {
            boolean same = MessageDigest.isEqual(code, codeAt(step).getBytes(StandardCharsets.US_ASCII));
            if (same && (lastUsed == null || step > lastUsed)) {
                accepted = OptionalLong.of(step);
            }
        }
        return accepted;
    }

    /** What an app reads from a picture of squares, or from a link on the same device. */
    public String uri(String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer=" + encoded(issuer)
                + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + SECONDS;
    }

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    String codeAt(long step) {
        byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xF;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        String digits = "0".repeat(DIGITS) + truncated;
        return digits.substring(digits.length() - DIGITS);
    }

    private byte[] hash(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base32.APPS.read(secret), ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keyboards for Thai and Japanese write digits of their own. */
    private static String digits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> digits.append(Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : '?'));
        return digits.toString();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the secret: records are written into logs. */
    @Override
    public String toString() {
        return "Totp";
    }
}
