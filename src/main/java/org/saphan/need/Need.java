package org.saphan.need;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Content;

/** What a company seeks or offers, for a time. Its words are in {@link NeedText}. */
@Entity
@Table(name = "need")
public class Need extends Content {

    @Embedded
    @Valid
    private NeedFacts facts = new NeedFacts();

    protected Need() {
    }

    public Need(String slug, boolean demonstration) {
        super(slug, demonstration);
    }

    @Override
    public NeedFacts getFacts() {
        return facts;
    }
}
