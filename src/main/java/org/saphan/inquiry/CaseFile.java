package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.saphan.account.Person;

/** What an inquiry and a match have in common: a reference, an officer, a day by which something is due, an end. */
@MappedSuperclass
public abstract class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;

    @Column(updatable = false)
    private boolean demonstration;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "anonymous_since")
    private Instant anonymousSince;

    @Column(name = "held_because")
    private String heldBecause;

    @Version
    private int version;

    protected CaseFile() {
    }

    /** @param demonstration whether it is invented */
    protected CaseFile(boolean demonstration) {
        this.demonstration = demonstration;
    }

    protected void createdAt(Instant at) {
        createdAt = at;
    }

    protected void numbered(String reference) {
        this.reference = reference;
    }

    /** @param officer null when nobody has it */
    protected void ownedBy(Person officer) {
        owner = officer;
    }

    /** @param day null when nothing is due */
    protected void due(LocalDate day) {
        dueOn = day;
    }

    /** @param at null when it is open again */
    protected void closedAt(Instant at) {
        closedAt = at;
    }

    protected void anonymousSince(Instant at) {
        anonymousSince = at;
    }

    /** @param reason why it is not made anonymous although its time has come; null to let it go */
    public void hold(String reason) {
        heldBecause = reason;
    }

    public boolean isHeld() {
        return heldBecause != null;
    }

    public Long getId() {
        return id;
    }

    /** What people quote, such as {@code INQ-2026-000123}; null for an inquiry that is not confirmed. */
    public String getReference() {
        return reference;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    /** Null while nobody has claimed it. */
    public Person getOwner() {
        return owner;
    }

    /** The last day for the next step; null when nothing is due. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null while it is open. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Whether nothing personal is in it any more. */
    public boolean isAnonymous() {
        return anonymousSince != null;
    }

    public int getVersion() {
        return version;
    }
}
