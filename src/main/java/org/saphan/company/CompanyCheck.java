package org.saphan.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.saphan.account.Person;

/** What somebody of the agency checked of a company, and when. */
@Entity
@Table(name = "company_check")
public class CompanyCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", updatable = false)
    private Company company;

    @Enumerated(EnumType.STRING)
    private CheckedThing what;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "checked_by")
    private Person checkedBy;

    protected CompanyCheck() {
    }

    public CompanyCheck(Company company, CheckedThing what, LocalDate checkedOn, Person checkedBy) {
        this.company = company;
        this.what = what;
        this.checkedOn = checkedOn;
        this.checkedBy = checkedBy;
    }

    public CheckedThing getWhat() {
        return what;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public Person getCheckedBy() {
        return checkedBy;
    }
}
