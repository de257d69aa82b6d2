package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;

/** What follows after something was sent or erased; says nothing of anybody: {@code site/inquiry/sent.xhtml} and {@code erased.xhtml}. */
@Named
@RequestScoped
public class InquiryDone {

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    public void sent() {
        head.describe(phrases.of("inquiry.sent.title"), phrases.of("inquiry.sent.lead")).hide();
    }

    public void erased() {
        head.describe(phrases.of("inquiry.erased.title"), phrases.of("inquiry.erased.lead")).hide();
    }
}
