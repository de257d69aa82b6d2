package org.saphan.platform.web;

/** The request cannot be answered, for a reason that HTTP has a number for. Shown as the page for that number. */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public Problem(int status, String reason) {
        super(reason);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
