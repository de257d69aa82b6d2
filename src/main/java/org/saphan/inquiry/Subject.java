package org.saphan.inquiry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.saphan.company.Company;
import org.saphan.event.Event;
import org.saphan.need.Need;

/** What an inquiry is about. Each of it may be missing: a general inquiry names nothing. */
@Embeddable
public class Subject implements Serializable {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private Company company;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "need_id")
    private Need need;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    private String cooperation;
    private String industry;

    protected Subject() {
    }

    /**
     * @param cooperation code of the kind of cooperation
     * @param industry code
     */
    public Subject(Company company, Need need, Event event, String cooperation, String industry) {
        this.company = company;
        this.need = need;
        this.event = event;
        this.cooperation = cooperation;
        this.industry = industry;
    }

    /** The company that is written to; of a need, whose need it is. */
    public Company getCompany() {
        return company;
    }

    public Need getNeed() {
        return need;
    }

    public Event getEvent() {
        return event;
    }

    public String getCooperation() {
        return cooperation;
    }

    public String getIndustry() {
        return industry;
    }
}
