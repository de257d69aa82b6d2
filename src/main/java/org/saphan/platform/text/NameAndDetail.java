package org.saphan.platform.text;

/** A line that holds a name and what there is to say of it, parted by a bar; {@code detail} may be empty. */
public record NameAndDetail(String name, String detail) {

    public static NameAndDetail of(String line) {
        int bar = line.indexOf('|');
        return bar < 0 ? new NameAndDetail(line.strip(), "") : new NameAndDetail(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
