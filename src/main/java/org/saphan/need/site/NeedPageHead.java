package org.saphan.need.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.saphan.editorial.Shown;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.need.NeedText;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Clocks;

/** What the page of one need tells the frame and search engines. */
@RequestScoped
public class NeedPageHead {

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    @Inject
    Clock clock;

    Language reader() {
        return reader;
    }

    void describe(Shown<NeedText> shown) {
        head.describe(shown.edition().getWords().getTitle(), shown.edition().getWords().getAnswerers())
                .languages(shown.languages(), shown.edition().getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"))
                .crumb("needs", phrases.of("need.list.title"))
                .type("website");
        if (shown.edition().getOwner().getFacts().getExpiresOn().isBefore(today())) {
            head.hide();
        }
    }

    LocalDate today() {
        return Clocks.today(clock);
    }
}
