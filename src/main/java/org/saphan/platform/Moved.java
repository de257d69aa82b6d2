package org.saphan.platform;

import jakarta.ejb.ApplicationException;

/** The content is public under another slug now. Answered with a permanent redirect. */
@ApplicationException(rollback = true)
public class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String slug;

    public Moved(String kind, String slug) {
        super(kind + " " + slug);
        this.kind = kind;
        this.slug = slug;
    }

    public String kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }
}
