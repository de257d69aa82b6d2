package org.saphan.inquiry;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The case is not (any more) where this step starts: somebody was quicker. */
public class CaseMoved extends Refusal {

    private static final long serialVersionUID = 1L;

    public CaseMoved() {
        super("inquiry.refusal.moved", Map.of());
    }
}
