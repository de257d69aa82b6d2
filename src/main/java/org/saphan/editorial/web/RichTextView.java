package org.saphan.editorial.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.saphan.editorial.ContentLinks;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;

/** Lets the one tag that writes formatted text clean it once more, and lead its links to where their contents are now. */
@Named("richText")
@RequestScoped
public class RichTextView {

    @Inject
    ContentLinks links;

    @Inject
    Language reader;

    public String shown(String html) {
        return links.shown(RichText.clean(html), reader);
    }
}
