package org.saphan.account;

/** TEMPORARY until the real one is delivered. */
final class PasswordRules {
    private PasswordRules() {
    }

    static void check(String password, String email) {
    }
}
