package org.saphan.platform;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** What a rule does not allow. Carries the key of the sentence that tells the person, and what the sentence names. */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, ?> details;

    protected Refusal(String key, Map<String, ?> details) {
        super(key);
        this.details = details;
    }

    public String key() {
        return getMessage();
    }

    public Map<String, ?> details() {
        return details;
    }
}
