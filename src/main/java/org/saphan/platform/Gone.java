package org.saphan.platform;

import jakarta.ejb.ApplicationException;

/** The content was public once and was taken back. Shown as the page for 410, with what the agency says about it. */
@ApplicationException(rollback = true)
public class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String notice;
    private final String language;

    /**
     * @param notice what readers are told; may be empty
     * @param language the tag of the notice's language
     */
    public Gone(String notice, String language) {
        super(notice);
        this.notice = notice;
        this.language = language;
    }

    public String notice() {
        return notice;
    }

    public String language() {
        return language;
    }
}
