package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Languages that are planned to go live together would be parted. */
public class PlanParted extends Refusal {

    private static final long serialVersionUID = 1L;

    public PlanParted() {
        super("release.refusal.parted", Map.of());
    }
}
