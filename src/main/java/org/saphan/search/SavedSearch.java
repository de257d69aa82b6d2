package org.saphan.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.saphan.language.Language;

/** One search whose new finds somebody wants by e-mail. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

    @Id
    private Long id;

    @ManyToOne
    @JoinColumn(name = "reader_id")
    private SavedReader reader;

    private Language language;

    @Enumerated(EnumType.STRING)
    private SavedQuery.Place place;

    private String words;
    private String facets;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "found_until")
    private Instant foundUntil;

    protected SavedSearch() {
    }

    public Long getId() {
        return id;
    }

    public SavedReader getReader() {
        return reader;
    }

    /** That of the page on which it was saved. */
    public Language getLanguage() {
        return language;
    }

    public SavedQuery getQuery() {
        return SavedQuery.kept(place, words, facets);
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** From now on; nothing happens to one that was confirmed before. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
            foundUntil = now;
        }
    }

    /** Up to when what was published has been told. */
    Instant getFoundUntil() {
        return foundUntil;
    }

    void found(Instant until) {
        foundUntil = until;
    }
}
