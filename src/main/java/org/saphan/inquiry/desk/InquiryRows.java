package org.saphan.inquiry.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryQueue;
import org.saphan.inquiry.InquirySearch;
import org.saphan.inquiry.InquirySubjects;
import org.saphan.language.Language;
import org.saphan.platform.time.Clocks;
import org.saphan.search.Listing;

/** Rows of lists of inquiries, with what they are about in the language of the desk. */
@Named
@RequestScoped
public class InquiryRows {

    private static final int BESIDE = 12;
    private static final int FIRST = 8;

    @Inject
    InquiryQueue queue;

    @Inject
    InquirySubjects subjects;

    @Inject
    CurrentPerson me;

    @Inject
    Language reader;

    @Inject
    Clock clock;

    private List<InquiryRow> beside;

    public List<InquiryRow> of(InquirySearch search, int first, int count) {
        List<Inquiry> found = queue.rows(search, first, count);
        Map<Long, List<Listing>> about = subjects.of(found, reader);
        return found.stream().map(each -> new InquiryRow(each, about.get(each.getId()), isLate(each))).toList();
    }

    /** One alone. */
    public InquiryRow row(Inquiry inquiry) {
        return new InquiryRow(inquiry, subjects.of(List.of(inquiry), reader).get(inquiry.getId()), isLate(inquiry));
    }

    /** What is open and due first of those of the person, or of those that nobody has. */
    public List<InquiryRow> first(String whose) {
        return me.may(Act.HANDLE_CASES, null) ? of(InquirySearch.open(whose), 0, FIRST) : List.of();
    }

    /** How many of them there are. */
    public long count(String whose) {
        return me.may(Act.HANDLE_CASES, null) ? queue.count(InquirySearch.open(whose)) : 0;
    }

    /** Whether its day has passed. */
    private boolean isLate(Inquiry inquiry) {
        LocalDate today = Clocks.today(clock);
        return inquiry.getDueOn() != null && inquiry.getDueOn().isBefore(today);
    }

    /** What is open and due first, to stand beside a case. */
    public List<InquiryRow> getBeside() {
        if (beside == null) {
            beside = of(InquirySearch.open(InquirySearch.ALL), 0, BESIDE);
        }
        return beside;
    }
}
