package org.saphan.mou;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Content;

/** A memorandum of understanding. Its words are in {@link MouText}; its parties are links. */
@Entity
@Table(name = "mou")
public class Mou extends Content {

    @Embedded
    @Valid
    private MouFacts facts = new MouFacts();

    protected Mou() {
    }

    public Mou(String slug, boolean demonstration) {
        super(slug, demonstration);
    }

    @Override
    public MouFacts getFacts() {
        return facts;
    }
}
