package org.saphan.editorial.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.saphan.editorial.Difference;
import org.saphan.editorial.WordField;
import org.saphan.language.Language;

/** Differences as markup, for the one tag that shows them. */
@Named
@ApplicationScoped
public class Differences {

    public String html(WordField field, String before, String after, Language language) {
        return field.isFormatted() ? Difference.rich(before, after, language) : Difference.plain(before, after, language);
    }
}
