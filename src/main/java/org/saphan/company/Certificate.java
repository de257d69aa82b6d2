package org.saphan.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.saphan.account.Person;
import org.saphan.language.Language;

/** A certificate that a company shows, as it is printed, and who of the agency saw it when. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", updatable = false)
    private Company company;

    private String certification;
    private String number;
    private String body;
    private String scope;

    @Column(name = "scope_language")
    private Language scopeLanguage;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seen_by")
    private Person seenBy;

    protected Certificate() {
    }

    /** @param certification the code of the scheme, such as {@code iso-9001} */
    public Certificate(Company company, String certification, String number, String body) {
        this.company = company;
        this.certification = certification;
        this.number = number;
        this.body = body;
    }

    /** The scope in the language it is printed in. */
    public void scope(String scope, Language printedIn) {
        this.scope = scope;
        this.scopeLanguage = printedIn;
    }

    public void valid(LocalDate issuedOn, LocalDate expiresOn) {
        this.issuedOn = issuedOn;
        this.expiresOn = expiresOn;
    }

    public void seen(LocalDate on, Person by) {
        this.seenOn = on;
        this.seenBy = by;
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    public String getCertification() {
        return certification;
    }

    public String getNumber() {
        return number;
    }

    public String getBody() {
        return body;
    }

    public String getScope() {
        return scope;
    }

    public Language getScopeLanguage() {
        return scopeLanguage;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public Person getSeenBy() {
        return seenBy;
    }
}
