package org.saphan.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** What somebody wants to have changed in an edition; a colleague, or a guest who was sent a preview. */
@Entity
@Table(name = "remark")
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "content_id")
    private long contentId;

    @Column(name = "edition_id")
    private long editionId;

    private Language language;

    /** The field it is about; null for the whole. */
    private String field;

    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String guest;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Remark() {
    }

    Remark(String kind, Edition edition, String field, String words, Instant now) {
        this.kind = kind;
        this.contentId = edition.contentId();
        this.editionId = edition.getId();
        this.language = edition.getLanguage();
        this.field = field;
        this.words = words;
        this.madeAt = now;
    }

    Remark by(Person person) {
        this.person = person;
        return this;
    }

    Remark byGuest(String name) {
        this.guest = name;
        return this;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getField() {
        return field;
    }

    public String getWords() {
        return words;
    }

    /** Who made it: the name of a colleague or the one a guest gave. */
    public String getFrom() {
        return person == null ? guest : person.getDisplayName();
    }

    public boolean isGuests() {
        return person == null;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    String kind() {
        return kind;
    }

    long contentId() {
        return contentId;
    }

    Language language() {
        return language;
    }
}
