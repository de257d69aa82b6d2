package org.saphan.platform.web;

/**
 * Elements and text as one string: what a page holds hundreds of costs a tenth of what it costs written piece by piece through
 * the writers of Faces. Attributes and text are escaped; names of elements and attributes are the code's own.
 */
public final class Tags {

    private final StringBuilder out = new StringBuilder(16 << 10);
    private boolean inTag;

    /** @param style the class; null for none */
    public Tags open(String element, String style) {
        endTag();
        out.append('<').append(element);
        inTag = true;
        return style == null ? this : attribute("class", style);
    }

    /** Left out when null. */
    public Tags attribute(String name, String value) {
        if (value == null) {
            return this;
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Nothing when null. */
    public Tags text(Object text) {
        if (text != null) {
            endTag();
            escape(text.toString());
        }
        return this;
    }

    public Tags close(String element) {
        endTag();
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that has no end, such as {@code input}. */
    public Tags closeEmpty() {
        endTag();
        return this;
    }

    /** A drawn sign beside words that say the same. */
    public Tags icon(String address) {
        return open("svg", "icon").attribute("aria-hidden", "true").open("use", null).attribute("href", address).close("use").close("svg");
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** Most texts are, and a whole one is copied faster than its letters. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
