package org.saphan.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;

/** A public partner body. Its words are in {@link OrganisationText}. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    private boolean demonstration;

    @Embedded
    @Valid
    private OrganisationFacts facts = new OrganisationFacts();

    @Version
    private int version;

    protected Organisation() {
    }

    /** @param demonstration whether it is invented, which every page then says */
    public Organisation(String slug, boolean demonstration) {
        this.slug = slug;
        this.demonstration = demonstration;
    }

    public Long getId() {
        return id;
    }

    /** The name in its address. */
    public String getSlug() {
        return slug;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public OrganisationFacts getFacts() {
        return facts;
    }
}
