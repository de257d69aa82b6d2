package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.Instant;
import org.saphan.company.Company;
import org.saphan.inquiry.Consent;
import org.saphan.inquiry.Contact;
import org.saphan.language.Language;

/** One of the two sides of a match: whom to ask there, and what they answered. */
@Entity
@Table(name = "match_party")
public class Party {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "match_id", updatable = false)
    private Match match;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private Company company;

    private String country;
    private Language language;

    @Embedded
    private Contact contact;

    private String words;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.NONE;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "decline_words")
    private String declineWords;

    @Embedded
    private Consent consent;

    @Version
    private int version;

    protected Party() {
    }

    /**
     * @param company its profile, or null for one that is not in the directory
     * @param country ISO 3166 alpha-2
     * @param language in which it is written to
     */
    Party(Match match, Side side, Company company, String country, Language language, Contact contact) {
        this.match = match;
        this.side = side;
        this.company = company;
        this.country = country;
        this.language = language;
        this.contact = contact;
    }

    /** Whom to ask there; only before it was asked. */
    void reach(Contact contact, Language language) {
        this.contact = contact;
        this.language = language;
    }

    /** @param words of the officer to this party, in its language */
    void told(String words) {
        this.words = words;
    }

    void accept(Consent consent) {
        answer = Answer.ACCEPTED;
        this.consent = consent;
        answeredAt = consent.getAt();
    }

    /** @param reason code */
    void decline(String reason, String words, Instant at) {
        answer = Answer.DECLINED;
        declineReason = reason;
        declineWords = words;
        answeredAt = at;
    }

    void becomeAnonymous() {
        contact = Contact.nobody();
        words = null;
        declineWords = null;
    }

    public Long getId() {
        return id;
    }

    public Match getMatch() {
        return match;
    }

    public Side getSide() {
        return side;
    }

    /** Null for one that is not in the directory. */
    public Company getCompany() {
        return company;
    }

    public String getCountry() {
        return country;
    }

    public Language getLanguage() {
        return language;
    }

    /** For officers; the other side gets it from {@link Introductions} only. */
    public Contact getContact() {
        return contact == null ? Contact.nobody() : contact;
    }

    public String getWords() {
        return words;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public String getDeclineWords() {
        return declineWords;
    }

    /** Null until it accepted. */
    public Consent getConsent() {
        return consent;
    }

    public int getVersion() {
        return version;
    }
}
