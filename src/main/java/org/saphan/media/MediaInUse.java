package org.saphan.media;

import java.util.Map;
import org.saphan.platform.Refusal;

/** What is shown somewhere can not be removed from the library. */
public class MediaInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public MediaInUse(int places) {
        super("media.refusal.in_use", Map.of("count", places));
    }
}
