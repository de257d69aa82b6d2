package org.saphan.account;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The person is not charged with what this takes. */
public class DutyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public DutyMissing() {
        super("site.refusal.duty_missing", Map.of());
    }
}
