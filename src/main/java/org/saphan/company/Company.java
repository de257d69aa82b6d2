package org.saphan.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Content;

/** A partner company. It holds facts; its words are in {@link CompanyText}, one row an edition. */
@Entity
@Table(name = "company")
public class Company extends Content {

    @Embedded
    @Valid
    private CompanyFacts facts = new CompanyFacts();

    protected Company() {
    }

    public Company(String slug, boolean demonstration) {
        super(slug, demonstration);
    }

    @Override
    public CompanyFacts getFacts() {
        return facts;
    }
}
