package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Nobody approves what they submitted themselves. */
public class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SecondPersonNeeded() {
        super("site.refusal.second_person_needed", Map.of());
    }
}
