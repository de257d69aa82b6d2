package org.saphan.mou;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;

/** A memorandum of understanding. Its words are in {@link MouText}; its parties are links. */
@Entity
@Table(name = "mou")
public class Mou {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    private boolean demonstration;

    @Embedded
    @Valid
    private MouFacts facts = new MouFacts();

    @Version
    private int version;

    protected Mou() {
    }

    /** @param demonstration whether it is invented, which every page then says */
    public Mou(String slug, boolean demonstration) {
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

    public MouFacts getFacts() {
        return facts;
    }
}
