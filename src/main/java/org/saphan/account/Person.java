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

    @Column(updatable = false)
    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean demonstration;

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

    public boolean holds(Duty duty, Language language) {
        return duties.stream().anyMatch(assigned -> assigned.covers(duty, language));
    }

    /** @param hash as {@link jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash} writes it */
    public void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    public long getId() {
        return id;
    }

    public String getDisplayName() {
        return displayName;
    }
}
