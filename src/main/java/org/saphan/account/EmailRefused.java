package org.saphan.account;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The address is none, or somebody has it already. */
public class EmailRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    EmailRefused(String key) {
        super(key, Map.of());
    }
}
