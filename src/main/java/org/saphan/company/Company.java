package org.saphan.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;

/** A partner company. It holds facts; its words are in {@link CompanyText}, one row an edition. */
@Entity
@Table(name = "company")
public class Company {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    private boolean demonstration;

    @Embedded
    @Valid
    private CompanyFacts facts = new CompanyFacts();

    @Version
    private int version;

    protected Company() {
    }

    /** @param demonstration whether it is invented, which every page then says */
    public Company(String slug, boolean demonstration) {
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

    public CompanyFacts getFacts() {
        return facts;
    }
}
