package org.saphan.match;

import org.saphan.language.Language;

/** What a company is called, and in which language that is; the language is null for a name that somebody typed. */
public record CompanyName(String name, Language language) {

    /** For {@code lang}; null when not known. */
    public String tag() {
        return language == null ? null : language.tag();
    }
}
