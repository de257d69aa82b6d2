package org.saphan.inquiry;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A case can be given to the officers of its desk only. */
public class ReceiverRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public ReceiverRefused() {
        super("triage.refusal.receiver", Map.of());
    }
}
