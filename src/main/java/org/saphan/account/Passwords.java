package org.saphan.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords as OWASP advises: PBKDF2 with HMAC-SHA-512 and 210,000 rounds. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> OWASP_2023 = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000");

    @Inject
    Pbkdf2PasswordHash hash;

    private String ofNobody;

    @PostConstruct
    void prepare() {
        hash.initialize(OWASP_2023);
        ofNobody = hash.generate("nobody".toCharArray());
    }

    String hashed(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Takes as long for a person without a password as for one with a wrong one, so that time tells nothing. */
    boolean matches(String password, String kept) {
        boolean same = hash.verify(password.toCharArray(), kept == null ? ofNobody : kept);
        return kept != null && same;
    }
}
