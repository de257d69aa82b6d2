package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** More was typed than the field may hold. */
public class FieldTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    public FieldTooLong(String field, int length, int limit) {
        super("editorial.refusal.field_too_long", Map.of("length", length, "limit", limit));
        this.field = field;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }
}
