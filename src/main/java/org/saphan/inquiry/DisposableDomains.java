package org.saphan.inquiry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains of addresses that live for minutes, as the list in {@code mail/disposable-domains.txt} names them. */
final class DisposableDomains {

    private static final Set<String> ALL = read();

    private DisposableDomains() {
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DisposableDomains.class.getResourceAsStream("/mail/disposable-domains.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the address's domain, or one above it, is on the list. */
    static boolean has(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        while (domain.indexOf('.') > 0) {
            if (ALL.contains(domain)) {
                return true;
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return false;
    }
}
