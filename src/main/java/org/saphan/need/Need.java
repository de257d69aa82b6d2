package org.saphan.need;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;

/** What a company seeks or offers, for a time. Its words are in {@link NeedText}. */
@Entity
@Table(name = "need")
public class Need {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    private boolean demonstration;

    @Embedded
    @Valid
    private NeedFacts facts = new NeedFacts();

    @Version
    private int version;

    protected Need() {
    }

    /** @param demonstration whether it is invented, which every page then says */
    public Need(String slug, boolean demonstration) {
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

    public NeedFacts getFacts() {
        return facts;
    }
}
