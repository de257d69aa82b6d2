package org.saphan.search;

import java.util.Map;
import org.saphan.platform.Refusal;

/** One word alone means the same as nothing. */
public class SynonymRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public SynonymRefused() {
        super("searching.refused.synonym", Map.of());
    }
}
