package org.saphan.industry;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A term needs a code of its own and a name in every language. */
public class NameRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameRefused() {
        super("industry.refusal.name", Map.of());
    }
}
