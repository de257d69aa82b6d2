package org.saphan.mou.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.saphan.editorial.Shown;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.mou.MouText;
import org.saphan.platform.text.Phrases;

/** What the page of one mou tells the frame and search engines. */
@RequestScoped
public class MouRecordHead {

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    Language reader() {
        return reader;
    }

    void describe(Shown<MouText> shown) {
        head.describe(shown.edition().getWords().getTitle(), shown.edition().getWords().getSummary())
                .languages(shown.languages(), shown.edition().getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"))
                .crumb("mou", phrases.of("mou.list.title"))
                .type("website");
    }
}
