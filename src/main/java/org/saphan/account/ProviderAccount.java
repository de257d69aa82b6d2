package org.saphan.account;

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

/** A person’s account at a provider, as it was when they first came with it. */
@Entity
@Table(name = "provider_account")
public class ProviderAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String issuer;
    private String subject;

    @Column(name = "bound_at")
    private Instant boundAt;

    protected ProviderAccount() {
    }

    ProviderAccount(Person person, ProviderIdentity identity, Instant now) {
        this.person = person;
        this.issuer = identity.issuer();
        this.subject = identity.subject();
        this.boundAt = now;
    }

    Person person() {
        return person;
    }
}
