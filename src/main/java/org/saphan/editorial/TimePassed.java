package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A time that lies in the past cannot be waited for. */
public class TimePassed extends Refusal {

    private static final long serialVersionUID = 1L;

    public TimePassed() {
        super("editorial.refusal.time_passed", Map.of());
    }
}
