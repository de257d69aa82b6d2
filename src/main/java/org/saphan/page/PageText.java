package org.saphan.page;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of a page's words in one language. */
@Entity
@Table(name = "page_text")
public class PageText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "page_id", updatable = false)
    private Page owner;

    @Embedded
    @Valid
    private PageWords words = new PageWords();

    protected PageText() {
    }

    public PageText(Page owner, Language language, PageWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Page getOwner() {
        return owner;
    }

    @Override
    public PageWords getWords() {
        return words;
    }
}
