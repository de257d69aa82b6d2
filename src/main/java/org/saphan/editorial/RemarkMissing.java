package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A remark has no words, or a guest no name. */
public class RemarkMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public RemarkMissing() {
        super("editorial.refusal.remark_missing", Map.of());
    }
}
