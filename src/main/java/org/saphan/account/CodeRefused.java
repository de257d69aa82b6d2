package org.saphan.account;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The code is wrong, used already, or of another time. */
public class CodeRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeRefused() {
        super("account.refusal.code", Map.of());
    }
}
