package org.saphan.home;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A setting of the site cannot be kept as it was typed. */
public class SettingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field the setting's name, with the language's tag where it has one */
    SettingRefused(String key, String field, Map<String, ?> details) {
        super(key, details);
        this.field = field;
    }

    /** Beside which this is told. */
    public String field() {
        return field;
    }
}
