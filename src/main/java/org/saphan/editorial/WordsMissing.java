package org.saphan.editorial;

import java.util.List;
import java.util.Map;
import org.saphan.platform.Refusal;

/** What publication requires is not written yet. */
public class WordsMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    private final List<String> fields;

    public WordsMissing(List<String> fields) {
        super("editorial.refusal.words_missing", Map.of("count", fields.size()));
        this.fields = List.copyOf(fields);
    }

    /** The names of the fields. */
    public List<String> fields() {
        return fields;
    }
}
