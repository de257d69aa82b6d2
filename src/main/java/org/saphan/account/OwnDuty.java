package org.saphan.account;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Nobody takes the administration away from themselves. */
public class OwnDuty extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnDuty() {
        super("account.refusal.own_duty", Map.of());
    }
}
