package org.saphan.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of an organisation's words in one language. */
@Entity
@Table(name = "organisation_text")
public class OrganisationText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation owner;

    @Embedded
    @Valid
    private OrganisationWords words = new OrganisationWords();

    protected OrganisationText() {
    }

    public OrganisationText(Organisation owner, Language language, OrganisationWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Organisation getOwner() {
        return owner;
    }

    @Override
    public OrganisationWords getWords() {
        return words;
    }
}
