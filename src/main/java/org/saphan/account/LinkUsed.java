package org.saphan.account;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The link was used already, or has expired. */
public class LinkUsed extends Refusal {

    private static final long serialVersionUID = 1L;

    public LinkUsed() {
        super("account.refusal.link_used", Map.of());
    }
}
