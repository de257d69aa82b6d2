package org.saphan.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Codes for whoever lost the device with the authenticator app: shown once, good once each. Only their digests are
 * kept; 80 random bits are too many to be guessed from them.
 */
public final class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {
    }

    /** New codes to be shown, such as {@code 7K2M-94XT-QH0A-VB3C}. */
    public static List<String> make() {
        return Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
    }

    private static String code() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.PEOPLE.write(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is kept of a code, the same however it is typed: SHA-256 in hexadecimal digits. */
    public static String hash(String typed) {
        return Token.hash(plain(typed));
    }

    /** Capitals without hyphens and blanks, of usual width, and digits for the letters that look like them. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "").replace('O', '0').replaceAll("[IL]", "1");
    }
}
