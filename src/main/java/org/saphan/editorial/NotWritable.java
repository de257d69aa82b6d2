package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Words that were submitted or published do not change; a new edition is started instead. */
public class NotWritable extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotWritable() {
        super("site.refusal.not_writable", Map.of());
    }
}
