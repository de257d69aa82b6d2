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

    /** From an address, in which anything may stand; what is not understood is left out. */
    public static ContentSearch of(String words, String status, String language, String sort) {
        EditionState wanted = EditionState.CURRENT.stream().filter(each -> each.name().equals(status)).findFirst().orElse(null);
        return new ContentSearch(words == null ? "" : words, wanted, Language.find(language).orElse(null), "slug".equals(sort));
    }
}
