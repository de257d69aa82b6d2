package org.saphan.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.saphan.language.Language;

/**
 * The words of one thing, in one language, as written at one time.
 *
 * <p>In each language a thing has at most one live edition, which the public reads, and at most one
 * working edition, which the desk writes. The table holds both rules with unique keys, so nothing here
 * looks for the others. Published words never change: changing them means starting a new edition.
 */
@MappedSuperclass
public abstract class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    private EditionState state = EditionState.DRAFT;

    @Column(name = "translated_from_id")
    private Long translatedFrom;

    private boolean minor;

    @Column(name = "written_by")
    private Long writtenBy;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Version
    private int version;

    protected Edition() {
    }

    protected Edition(Language language) {
        this.language = language;
    }

    /** The id of the thing these are the words of. */
    public abstract long contentId();

    /** Takes the step, or refuses. Only {@link EditorialDesk} calls this, so that every step is recorded. */
    void take(Step step, long person, Instant now) {
        if (!step.startsFrom(state)) {
            throw new StepNotPossible();
        }
        switch (step) {
            case SUBMIT -> submittedBy = person;
            case APPROVE -> approveBy(person);
            case PUBLISH -> publishedAt = now;
            default -> { }
        }
        state = step.end();
        changedAt = now;
    }

    private void approveBy(long person) {
        if (submittedBy != null && submittedBy == person) {
            throw new SecondPersonNeeded();
        }
        approvedBy = person;
    }

    /** @throws NotWritable once the words were submitted */
    protected void mustBeWritable() {
        if (!state.isWritable()) {
            throw new NotWritable();
        }
    }

    void writtenBy(long person, Instant now) {
        writtenBy = person;
        changedAt = now;
    }

    /** Names the edition in another language that this one was translated from. */
    public void translates(Edition source) {
        translatedFrom = source.id;
    }

    /** A translation is outdated once the text it was made from is no longer the live one. */
    public boolean isOutdated(Edition liveSource) {
        return translatedFrom != null && !translatedFrom.equals(liveSource.id);
    }

    public Long getId() {
        return id;
    }

    public Language getLanguage() {
        return language;
    }

    public EditionState getState() {
        return state;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public int getVersion() {
        return version;
    }
}
