package org.saphan.editorial;

/** One fact as it was and as it is. */
public record FactChange(String name, String before, String after) {

    public String getName() {
        return name;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
