package org.saphan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.saphan.language.Language;

/** What one person is changing on one edition, save by save: it becomes one entry of the trail when it ends. */
@Entity
@Table(name = "audit_open")
public class OpenEntry {

    /** After how long without a save the change has ended. */
    static final Duration IDLE = Duration.ofMinutes(10);

    /** Nothing stays out of the chain for longer, even if somebody never pauses. */
    static final Duration LONGEST = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "content_id")
    private long content;

    private Language language;

    @Column(name = "edition_id")
    private long edition;

    private String action;

    @Column(name = "person_id")
    private long person;

    @Column(name = "before_it")
    private String before;

    @Column(name = "after_it")
    private String after;

    @Column(name = "began_at")
    private Instant began;

    @Column(name = "last_at")
    private Instant last;

    protected OpenEntry() {
    }

    OpenEntry(AuditEntry first, long person, Instant now) {
        this.kind = first.getKind();
        this.content = first.getContent();
        this.language = first.getLanguage();
        this.edition = first.getEdition();
        this.action = first.getAction();
        this.person = person;
        this.before = first.getBefore();
        this.after = first.getAfter();
        this.began = now;
        this.last = now;
    }

    /** Whether the next save belongs to the same writing. */
    boolean goesOn(AuditEntry next, long person, Instant now) {
        return this.person == person && action.equals(next.getAction()) && !hasEnded(now);
    }

    boolean hasEnded(Instant now) {
        return last.plus(IDLE).isBefore(now) || began.plus(LONGEST).isBefore(now);
    }

    /** Takes in a further save. */
    void add(AuditEntry next, Instant now) {
        after = next.getAfter();
        last = now;
    }

    /** All of it as one entry: from before the first save to after the last. */
    AuditEntry closed() {
        AuditEntry entry = new AuditEntry(action, kind, content).edition(edition, language).change(before, after);
        entry.madeBy(person, last);
        entry.began(began);
        return entry;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public long getContent() {
        return content;
    }

    public Language getLanguage() {
        return language;
    }

    public long getPerson() {
        return person;
    }

    public Instant getBegan() {
        return began;
    }

    public Instant getLast() {
        return last;
    }
}
