package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryState;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;

/** "Was it you?" and what follows: {@code site/inquiry/confirm.xhtml}. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    @Inject
    Links links;

    private Inquiry inquiry;
    private String status;

    /** @param status secret of a link to where it stands; null when it was not confirmed just now */
    void show(Inquiry inquiry, String status) {
        this.inquiry = inquiry;
        this.status = status;
        head.describe(phrases.of(isConfirmed() ? "inquiry.confirmed.title" : "inquiry.confirm.title"), null).hide();
    }

    String address(String path) {
        return links.page(path);
    }

    public Inquiry getInquiry() {
        return inquiry;
    }

    public boolean isConfirmed() {
        return inquiry.getState() != InquiryState.UNCONFIRMED;
    }

    /** Null when there is none to show. */
    public String getStatus() {
        return status == null ? null : links.page("inquiry/status/" + status);
    }
}
