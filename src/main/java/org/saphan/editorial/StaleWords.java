package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Somebody else has saved since this person opened the words or facts. */
public class StaleWords extends Refusal {

    private static final long serialVersionUID = 1L;

    public StaleWords() {
        super("editorial.refusal.stale", Map.of());
    }
}
