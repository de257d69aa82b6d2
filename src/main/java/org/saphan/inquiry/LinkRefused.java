package org.saphan.inquiry;

import java.util.Map;
import org.saphan.platform.Refusal;

/** An inquiry can be linked to another one of its desk only. */
public class LinkRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public LinkRefused() {
        super("triage.refusal.link", Map.of());
    }
}
