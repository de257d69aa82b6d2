package org.saphan.news;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Content;

/** A news item. Its words are in {@link NewsText}. */
@Entity
@Table(name = "news")
public class News extends Content {

    @Embedded
    @Valid
    private NewsFacts facts = new NewsFacts();

    protected News() {
    }

    public News(String slug, boolean demonstration) {
        super(slug, demonstration);
    }

    @Override
    public NewsFacts getFacts() {
        return facts;
    }
}
