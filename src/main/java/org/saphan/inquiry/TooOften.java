package org.saphan.inquiry;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Somebody sends more than people do. */
public class TooOften extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooOften() {
        super("inquiry.refusal.too_often", Map.of());
    }
}
