package org.saphan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.saphan.language.Language;

/** One row of the trail: who did what to which content, and how it stood before and after. Never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "person_id")
    private long person;

    private String action;
    private String kind;

    @Column(name = "content_id")
    private long content;

    private Language language;

    @Column(name = "edition_id")
    private Long edition;

    @Column(name = "before_it")
    private String before;

    @Column(name = "after_it")
    private String after;

    protected AuditEntry() {
    }

    public AuditEntry(String action, String kind, long content) {
        this.action = action;
        this.kind = kind;
        this.content = content;
    }

    public AuditEntry edition(long edition, Language language) {
        this.edition = edition;
        this.language = language;
        return this;
    }

    public AuditEntry change(Object before, Object after) {
        this.before = String.valueOf(before);
        this.after = String.valueOf(after);
        return this;
    }

    void madeBy(long person, Instant at) {
        this.person = person;
        this.at = at;
    }
}
