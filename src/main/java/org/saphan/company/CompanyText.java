package org.saphan.company;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of a company's words in one language. */
@Entity
@Table(name = "company_text")
public class CompanyText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", updatable = false)
    private Company owner;

    @Embedded
    @Valid
    private CompanyWords words = new CompanyWords();

    protected CompanyText() {
    }

    public CompanyText(Company owner, Language language, CompanyWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Company getOwner() {
        return owner;
    }

    @Override
    public CompanyWords getWords() {
        return words;
    }
}
