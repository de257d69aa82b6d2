package org.saphan.account;

import jakarta.json.JsonString;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the provider says it signed in.
 *
 * @param issuer the provider, as its signed token names it
 * @param subject the account there, for good: an address may pass on to somebody else, this does not
 * @param email in small letters, and only when the provider has seen that it is theirs
 */
public record ProviderIdentity(String issuer, String subject, Optional<String> email) {

    /** @param claims in which the provider speaks of the person’s address */
    public static ProviderIdentity of(String issuer, String subject, Map<String, ?> claims) {
        Optional<String> email = Optional.ofNullable(claims.get("email")).map(ProviderIdentity::text)
                .filter(address -> !address.isBlank() && isTrue(claims.get("email_verified")));
        return new ProviderIdentity(issuer, subject, email.map(address -> address.strip().toLowerCase(Locale.ROOT)));
    }

    /** Some providers write a word where the standard wants a truth value. */
    private static boolean isTrue(Object claim) {
        return claim != null && "true".equals(text(claim));
    }

    private static String text(Object claim) {
        return claim instanceof JsonString json ? json.getString() : claim.toString();
    }
}
