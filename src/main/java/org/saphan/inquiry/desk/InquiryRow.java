package org.saphan.inquiry.desk;

import java.util.List;
import org.saphan.inquiry.Inquiry;
import org.saphan.search.Listing;

/**
 * An inquiry as it stands in lists of the desk.
 *
 * @param about the contents it is about; empty for a general one
 * @param late whether its day has passed
 */
public record InquiryRow(Inquiry inquiry, List<Listing> about, boolean late) {

    public Inquiry getInquiry() {
        return inquiry;
    }

    /** The sender's company; a dash when nobody is known any more. */
    public String getCompany() {
        String company = inquiry.getSender().getCompany();
        return company == null ? "–" : company;
    }

    /** Null for a general inquiry. */
    public Listing getSubject() {
        return about.isEmpty() ? null : about.get(0);
    }

    public List<Listing> getAbout() {
        return about;
    }

    public boolean isLate() {
        return late;
    }
}
