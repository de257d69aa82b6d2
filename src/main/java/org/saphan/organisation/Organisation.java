package org.saphan.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Content;

/** A public partner body. Its words are in {@link OrganisationText}. */
@Entity
@Table(name = "organisation")
public class Organisation extends Content {

    @Embedded
    @Valid
    private OrganisationFacts facts = new OrganisationFacts();

    protected Organisation() {
    }

    public Organisation(String slug, boolean demonstration) {
        super(slug, demonstration);
    }

    @Override
    public OrganisationFacts getFacts() {
        return facts;
    }
}
