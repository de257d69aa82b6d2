package org.saphan.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which passwords are refused. Length counts, not kinds of characters; and nobody may take what a list of common
 * passwords, a row of keys, a date or a repetition gives away.
 */
final class PasswordRules {

    static final int LEAST = 12;
    static final int MOST = 128;

    /** Guesses that are expected to be needed, as a power of ten: zxcvbn calls less “somewhat guessable”. */
    private static final double SAFE = 8;

    /** No longer beginning is looked at: the time to look grows faster than it. */
    private static final int LOOKED_AT = 48;
    private static final int SHORTEST_NAME = 4;
    private static final List<String> OF_THE_SITE = List.of("saphan", "diprom", "saitama", "thailand", "japan");

    private PasswordRules() {
    }

    /** @throws PasswordRefused with the first rule that the password breaks */
    static void check(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            throw new PasswordRefused("account.password.too_short", Map.of("least", LEAST));
        }
        if (length > MOST) {
            throw new PasswordRefused("account.password.too_long", Map.of("most", MOST));
        }
        List<String> names = names(email);
        if (names.stream().anyMatch(password.toLowerCase(Locale.ROOT)::contains)) {
            throw new PasswordRefused("account.password.like_name", Map.of());
        }
        if (isCommon(password, names)) {
            throw new PasswordRefused("account.password.common", Map.of());
        }
    }

    /** The parts of the address before the @; short ones stand in too many words. */
    private static List<String> names(String email) {
        String name = email.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        return Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter(part -> part.length() >= SHORTEST_NAME).toList();
    }

    /** The dictionaries are read anew each time: passwords are set seldom, and they take ten megabytes. */
    private static boolean isCommon(String password, List<String> names) {
        String beginning = password.substring(0, Math.min(password.length(), LOOKED_AT));
        List<String> near = Stream.concat(names.stream(), OF_THE_SITE.stream()).toList();
        return new Zxcvbn().measure(beginning, near).getGuessesLog10() < SAFE;
    }
}
