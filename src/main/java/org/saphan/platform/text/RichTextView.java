package org.saphan.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Lets the one tag that writes formatted text clean it once more. */
@Named("richText")
@ApplicationScoped
public class RichTextView {

    public String clean(String html) {
        return RichText.clean(html);
    }
}
