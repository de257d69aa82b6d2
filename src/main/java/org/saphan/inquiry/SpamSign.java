package org.saphan.inquiry;

/** What makes an inquiry look like spam, and how much. Nobody is turned away for it: officers see the reasons. */
public enum SpamSign {

    /** A field was filled that people do not see. */
    HONEYPOT(60),
    /** Sent faster than anybody types. */
    TOO_FAST(40),
    /** An address that lives for minutes. */
    DISPOSABLE(40),
    /** The same words came before. */
    DUPLICATE(30),
    MANY_LINKS(30),
    /** Markup where words should be. */
    MARKUP(20);

    /** From this score on an inquiry is marked for the officers. */
    public static final int MARKED = 50;

    private final int weight;

    SpamSign(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
