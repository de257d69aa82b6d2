package org.saphan.inquiry;

import java.util.Locale;

/** The fields of the public form, in its order. */
public enum InquiryField {

    NAME(120, true), READING(120, false), COMPANY_NAME(200, true), ROLE(120, false), COUNTRY(2, true), EMAIL(254, true), PHONE(40, false),
    LANGUAGE(2, true), COOPERATION(60, false), INDUSTRY(60, false), MESSAGE(5000, true),
    /** Holds the version of the words that were agreed to. */
    CONSENT(20, true),
    /** What the inquiry is about, as {@code kind/slug}; empty for a general one. Not typed. */
    ABOUT(140, false);

    private final int longest;
    private final boolean needed;

    InquiryField(int longest, boolean needed) {
        this.longest = longest;
        this.needed = needed;
    }

    /** In characters as people count them. */
    public int longest() {
        return longest;
    }

    public boolean isNeeded() {
        return needed;
    }

    /** Whether it may have more than one line. */
    public boolean isLong() {
        return this == MESSAGE;
    }

    /** Its name in the form, and the id of its input. */
    public String input() {
        return name().toLowerCase(Locale.ROOT);
    }
}
