package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** What was typed for a fact cannot be kept. */
public class FactRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    FactRefused(String key, String field) {
        super(key, Map.of());
        this.field = field;
    }

    /** The name of the field beside which this is told. */
    public String field() {
        return field;
    }
}
