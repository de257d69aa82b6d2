package org.saphan.news;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of a news item's words in one language. */
@Entity
@Table(name = "news_text")
public class NewsText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "news_id", updatable = false)
    private News owner;

    @Embedded
    @Valid
    private NewsWords words = new NewsWords();

    protected NewsText() {
    }

    public NewsText(News owner, Language language, NewsWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public News getOwner() {
        return owner;
    }

    @Override
    public NewsWords getWords() {
        return words;
    }
}
