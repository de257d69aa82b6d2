package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** No languages wait for each other, or they were released or parted meanwhile: there is nothing that could have a time. */
public class NothingPlanned extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingPlanned() {
        super("release.refusal.nothing", Map.of());
    }
}
