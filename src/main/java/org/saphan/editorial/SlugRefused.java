package org.saphan.editorial;

import java.util.Map;
import org.saphan.platform.Refusal;

/** The slug is not made of small Latin letters, digits and hyphens. */
public class SlugRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlugRefused() {
        super("editorial.refusal.slug_refused", Map.of());
    }
}
