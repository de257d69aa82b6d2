package org.saphan.inquiry;

import java.util.Locale;
import java.util.Set;
import org.saphan.platform.text.TextLines;

/** Domains of addresses that live for minutes, as the list in {@code mail/disposable-domains.txt} names them. */
final class DisposableDomains {

    private static final Set<String> ALL = Set.copyOf(TextLines.of("/mail/disposable-domains.txt"));

    private DisposableDomains() {
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
