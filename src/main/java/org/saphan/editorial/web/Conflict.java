package org.saphan.editorial.web;

import org.saphan.editorial.WordField;

/** One field that two editors wrote at the same time. */
public record Conflict(WordField field, String theirs, String mine) {

    public WordField getField() {
        return field;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }
}
