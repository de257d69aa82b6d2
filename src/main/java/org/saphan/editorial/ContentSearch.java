package org.saphan.editorial;

import org.saphan.language.Language;

/**
 * What the desk's list of contents is asked for.
 *
 * @param words part of a title or address; empty for all
 * @param status of the language; null for any
 * @param language in which the status is meant; null for any language
 * @param byTitle whether to sort by address instead of by the last change
 */
public record ContentSearch(String words, EditionState status, Language language, boolean byTitle) {

    public static ContentSearch all() {
        return new ContentSearch("", null, null, false);
    }
}
