package org.saphan.platform.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of comma-separated values as spreadsheets read them, and as they cannot be misled by them. */
public final class Csv {

    /** The byte order mark, without which some spreadsheets take UTF-8 for something else. */
    public static final String BEGINNING = "\uFEFF";

    private Csv() {
    }

    /** @param cells of which null is an empty one */
    public static String row(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted; what a spreadsheet would take for a formula is led by an apostrophe. */
    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
