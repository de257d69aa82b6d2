package org.saphan.search;

import org.saphan.language.Language;

/** What the codes are called by which contents are counted and chosen. The taxonomy knows. */
public interface CodeNames {

    /** Null for a code that has no name. */
    String name(String list, String code, Language language);
}
