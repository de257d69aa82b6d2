package org.saphan.account;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The password that somebody wants is too easily guessed, or too long. */
public class PasswordRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordRefused(String key, Map<String, ?> details) {
        super(key, details);
    }
}
