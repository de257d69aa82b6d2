package org.saphan.inquiry;

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
import java.time.Instant;
import org.saphan.account.Person;
import org.saphan.language.Language;

/** Something that was said about an inquiry. Never changed. */
@Entity
@Table(name = "inquiry_message")
public class InquiryMessage {

    /** Who said it to whom. */
    public enum Kind {

        /** An officer asks the sender. */
        QUESTION,
        /** An officer answers or declines. */
        ANSWER,
        /** The sender adds something. */
        INFORMATION,
        /** Officers among themselves: the sender never sees it. */
        NOTE;

        public boolean isSeenBySender() {
            return this != NOTE;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id", updatable = false)
    private Inquiry inquiry;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Language language;
    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    @Column(name = "written_at")
    private Instant at;

    protected InquiryMessage() {
    }

    /** @param language in which it is written */
    public InquiryMessage(Inquiry inquiry, Kind kind, Language language, String words, Instant at) {
        this.inquiry = inquiry;
        this.kind = kind;
        this.language = language;
        this.words = words;
        this.at = at;
    }

    /** @param officer who wrote it; nobody for what the sender wrote */
    public InquiryMessage by(Person officer) {
        person = officer;
        return this;
    }

    /** @param key digest of the form's own key: the same form sent again says nothing twice */
    InquiryMessage from(String key) {
        formKey = key;
        return this;
    }

    public Long getId() {
        return id;
    }

    public Inquiry getInquiry() {
        return inquiry;
    }

    public Kind getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    public String getWords() {
        return words;
    }

    /** Null for what the sender wrote. */
    public Person getPerson() {
        return person;
    }

    public Instant getAt() {
        return at;
    }
}
