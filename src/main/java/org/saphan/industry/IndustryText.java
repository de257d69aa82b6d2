package org.saphan.industry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of an industry's words in one language. */
@Entity
@Table(name = "industry_text")
public class IndustryText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "industry_id", updatable = false)
    private Industry owner;

    @Embedded
    @Valid
    private IndustryWords words = new IndustryWords();

    protected IndustryText() {
    }

    public IndustryText(Industry owner, Language language, IndustryWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Industry getOwner() {
        return owner;
    }

    @Override
    public IndustryWords getWords() {
        return words;
    }
}
