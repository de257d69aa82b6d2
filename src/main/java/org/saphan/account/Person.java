package org.saphan.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.saphan.language.Language;

/** Somebody who works at the desk. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(updatable = false)
    private boolean demonstration;

    /** In which the desk speaks to them. */
    private Language language = Language.byDefault();

    private boolean active = true;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "totp_secret")
    private String totpSecret;

    @Column(name = "totp_last_step")
    private Long totpLastStep;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_duty", joinColumns = @JoinColumn(name = "person_id"))
    private Set<AssignedDuty> duties = new HashSet<>();

    @Version
    private int version;

    protected Person() {
    }

    public Person(String email, String displayName, boolean demonstration) {
        this.email = email;
        this.displayName = displayName;
        this.demonstration = demonstration;
    }

    /** @param language the only language it holds for, or null for every language */
    public Person charge(Duty duty, Language language) {
        duties.add(new AssignedDuty(duty, language));
        return this;
    }

    void charge(AssignedDuty duty) {
        duties.add(duty);
    }

    void discharge() {
        duties.clear();
    }

    /** @param language null for what belongs to no language */
    public boolean may(Act act, Language language) {
        return active && duties.stream().anyMatch(assigned -> assigned.covers(act, language));
    }

    /** Another wrong password: the next try has to wait. */
    void failed(Instant now) {
        failures++;
        lockedUntil = now.plus(LockoutDelay.after(failures));
    }

    void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** @param hash as {@link jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash} writes it */
    public void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    String totpSecret() {
        return totpSecret;
    }

    Long totpLastStep() {
        return totpLastStep;
    }

    /** @param lastStep the time step of the last code that was used; both null to turn it off */
    void setSecondFactor(String secret, Long lastStep) {
        totpSecret = secret;
        totpLastStep = lastStep;
    }

    /** Whether a code is asked for at the door. */
    public boolean isSecondFactor() {
        return totpSecret != null;
    }

    void speaks(Language language) {
        this.language = language;
    }

    void setActive(boolean active) {
        this.active = active;
    }

    /** Who came by the link for the first administrator says who they are. */
    void introduce(String email, String displayName) {
        this.email = email;
        this.displayName = displayName;
    }

    void rename(String displayName) {
        this.displayName = displayName;
    }

    public long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Language getLanguage() {
        return language;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public Set<AssignedDuty> getDuties() {
        return duties;
    }

    public int getVersion() {
        return version;
    }
}
