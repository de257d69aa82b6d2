package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The slug is, or was, that of another content. */
public class SlugTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlugTaken() {
        super("editorial.refusal.slug_taken", Map.of());
    }
}
