package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.saphan.language.Language;

/** What somebody wrote who looks for a partner, and where it stands. */
@Entity
@Table(name = "inquiry")
public class Inquiry extends CaseFile {

    @Enumerated(EnumType.STRING)
    private InquiryState state = InquiryState.UNCONFIRMED;

    private Language language;
    private Language desk;

    @Embedded
    private Subject subject = new Subject();

    @Embedded
    private Contact sender;

    private String country;
    private String message;

    @Embedded
    private Consent consent;

    @Embedded
    private Suspicion suspicion = new Suspicion();

    @Column(name = "form_key", updatable = false)
    private String formKey;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "linked_id")
    private Inquiry linked;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Inquiry() {
    }

    /**
     * @param formKey digest of the form's own key: the same form sent again is the same inquiry
     * @param language the sender's
     * @param desk the language of the officers it belongs to
     */
    public Inquiry(String formKey, Language language, Language desk, Contact sender, String country, boolean demonstration) {
        super(demonstration);
        this.formKey = formKey;
        this.language = language;
        this.desk = desk;
        this.sender = sender;
        this.country = country;
    }

    public Inquiry about(Subject subject, String message) {
        this.subject = subject;
        this.message = message;
        return this;
    }

    public Inquiry consented(Consent consent) {
        this.consent = consent;
        createdAt(consent.getAt());
        return this;
    }

    public Inquiry judged(Suspicion suspicion) {
        this.suspicion = suspicion;
        return this;
    }

    /** Only {@link InquirySteps} moves it. */
    void moves(InquiryStep step, Instant at) {
        state = step.end();
        if (step == InquiryStep.CONFIRM) {
            confirmedAt = at;
        }
        if (answeredAt == null && (step == InquiryStep.ASK || step == InquiryStep.ANSWER || step == InquiryStep.REQUEST_MATCH || step == InquiryStep.DECLINE)) {
            answeredAt = at;
        }
        closedAt(state.isOpen() || state == InquiryState.UNCONFIRMED ? null : at);
    }

    void handedTo(Language desk) {
        this.desk = desk;
    }

    /** @param reason code of why it was declined, or null */
    void because(String reason) {
        this.reason = reason;
    }

    void linkTo(Inquiry other) {
        linked = other;
    }

    void correct(Contact sender, String message) {
        this.sender = sender;
        this.message = message;
    }

    /** Forgets who wrote and what; what is counted stays. */
    void becomeAnonymous(Instant at) {
        sender = Contact.nobody();
        message = null;
        suspicion = suspicion.withoutDigest();
        anonymousSince(at);
    }

    public InquiryState getState() {
        return state;
    }

    public Language getLanguage() {
        return language;
    }

    /** The language of the officers it belongs to. */
    public Language getDesk() {
        return desk;
    }

    public Subject getSubject() {
        return subject == null ? new Subject() : subject;
    }

    /** Never null; of an anonymous inquiry without a name. */
    public Contact getSender() {
        return sender == null ? Contact.nobody() : sender;
    }

    /** The sender's, ISO 3166 alpha-2. */
    public String getCountry() {
        return country;
    }

    public String getMessage() {
        return message;
    }

    public Consent getConsent() {
        return consent;
    }

    public Suspicion getSuspicion() {
        return suspicion == null ? new Suspicion() : suspicion;
    }

    public String getReason() {
        return reason;
    }

    public Inquiry getLinked() {
        return linked;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** When the sender heard from an officer for the first time. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
