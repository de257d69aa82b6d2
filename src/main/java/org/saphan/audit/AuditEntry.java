package org.saphan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.saphan.language.Language;

/** One row of the trail: who did what to which content, and how it stood before and after. Never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "began_at")
    private Instant began;

    @Column(name = "person_id")
    private Long person;

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

    /** Of this entry and the one before it: a changed or missing entry breaks the chain. */
    private String hash;

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

    /** What happened to a person's account, or to no content at all. */
    public static AuditEntry ofAccount(String action, long personId) {
        return new AuditEntry(action, "person", personId);
    }

    /** @param person null when nobody is signed in, as for a refused sign-in */
    void madeBy(Long person, Instant at) {
        this.person = person;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Of a change that took its time: when it was begun. */
    void began(Instant began) {
        this.began = began.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Links it to the entry before. */
    String chain(String hashBefore) {
        hash = digest(hashBefore);
        return hash;
    }

    /** Whether it follows an entry with this hash and is as it was written. */
    boolean follows(String hashBefore) {
        return hash != null && hash.equals(digest(hashBefore));
    }

    private String digest(String hashBefore) {
        String all = String.join("\u001f", hashBefore, String.valueOf(at), String.valueOf(person), action, kind, String.valueOf(content),
                String.valueOf(language), String.valueOf(edition), String.valueOf(before), String.valueOf(after))
                + (began == null ? "" : "\u001f" + began);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    /** Null for what happened at once; otherwise {@link #getAt} is when it ended. */
    public Instant getBegan() {
        return began;
    }

    /** Null for what nobody signed in did. */
    public Long getPerson() {
        return person;
    }

    public String getAction() {
        return action;
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

    public Long getEdition() {
        return edition;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    String hash() {
        return hash;
    }
}
