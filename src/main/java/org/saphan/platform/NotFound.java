package org.saphan.platform;

import jakarta.ejb.ApplicationException;

/** There is no such content, or none that the reader may see. Shown as the page for 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String kind, Object id) {
        super(kind + " " + id);
    }
}
