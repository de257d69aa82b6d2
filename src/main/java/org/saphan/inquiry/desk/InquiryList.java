package org.saphan.inquiry.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.LazyDataModel;
import org.saphan.inquiry.InquiryQueue;
import org.saphan.inquiry.InquirySearch;
import org.saphan.inquiry.InquiryState;
import org.saphan.platform.web.LazyRows;

/** The queue of inquiries: {@code desk/inquiries.xhtml}. What is looked for stands in the address, so that a view can be shared. */
@Named
@ViewScoped
public class InquiryList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InquiryQueue queue;

    private String state;
    private String whose;
    private String country;
    private boolean overdue;
    private String words;
    private InquirySearch search;
    private LazyDataModel<InquiryRow> rows;

    public void load() {
        search = InquirySearch.of(state, whose, country, overdue, words);
        InquirySearch sought = search;
        queue.count(sought);
        rows = new LazyRows<>(() -> CDI.current().select(InquiryQueue.class).get().count(sought),
                (first, count) -> CDI.current().select(InquiryRows.class).get().of(sought, first, count), row -> String.valueOf(row.getInquiry().getId()));
    }

    /** How many there would be for another choice of whose, all else equal. */
    public long count(String other) {
        return queue.count(search.whose(other));
    }

    /** How many of them are overdue. */
    public long getLate() {
        return queue.count(new InquirySearch(search.state(), search.whose(), search.country(), true, search.words()));
    }

    /** This list for another choice of whose. */
    public String address(String other) {
        return "/desk/inquiries?" + parameter("whose", InquirySearch.ALL.equals(other) ? "" : other) + parameter("state", search.state())
                + parameter("country", search.country()) + parameter("overdue", search.overdue() ? "true" : "") + parameter("q", search.words());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    public List<InquiryState> getStates() {
        return Arrays.stream(InquiryState.values()).filter(each -> each != InquiryState.UNCONFIRMED).toList();
    }

    public List<String> getCountries() {
        return queue.countries();
    }

    public List<String> getOwners() {
        return InquirySearch.WHOSE;
    }

    public InquirySearch getSearch() {
        return search;
    }

    public LazyDataModel<InquiryRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
