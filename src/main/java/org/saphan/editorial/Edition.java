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

    /** The source's words as they were when these were last made equal to them, as JSON; null: as in that edition. */
    @Column(name = "source_seen")
    private String sourceSeen;

    private boolean minor;
    private boolean machine;

    @Column(name = "written_by")
    private Long writtenBy;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** When a scheduled edition goes live. */
    @Column(name = "publish_at")
    private Instant publishAt;

    /** Who published it without a second pair of eyes; null once somebody else has looked at it. */
    @Column(name = "emergency_by")
    private Long emergencyBy;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Version
    private int version;

    protected Edition() {
    }

    protected Edition(Language language) {
        this.language = language;
    }

    /** The thing these are the words of. */
    public abstract Content getOwner();

    /** The words, in a class whose fields are the fields of the form. */
    public abstract Object getWords();

    public long contentId() {
        return getOwner().getId();
    }

    /** Takes the step, or refuses. Only {@link EditorialDesk} calls this, so that every step is recorded. */
    void take(Step step, long person, Instant now) {
        if (!step.startsFrom(state)) {
            throw new StepNotPossible();
        }
        switch (step) {
            case SUBMIT -> submittedBy = person;
            case APPROVE -> approveBy(person);
            case PUBLISH -> publishedAt = now;
            case PUBLISH_IN_EMERGENCY -> {
                publishedAt = now;
                emergencyBy = person;
            }
            default -> { }
        }
        state = step.end();
        changedAt = now;
    }

    /** The second pair of eyes on what was published in an emergency. */
    void confirmBy(long person) {
        if (emergencyBy == null) {
            throw new StepNotPossible();
        }
        if (emergencyBy == person || submittedBy != null && submittedBy == person) {
            throw new SecondPersonNeeded();
        }
        approvedBy = person;
        emergencyBy = null;
    }

    private void approveBy(long person) {
        if (submittedBy != null && submittedBy == person) {
            throw new SecondPersonNeeded();
        }
        approvedBy = person;
    }

    /** @throws NotWritable once the words were submitted */
    void mustBeWritable() {
        if (!state.isWritable()) {
            throw new NotWritable();
        }
    }

    void writtenBy(long person, Instant now) {
        writtenBy = person;
        changedAt = now;
    }

    /** Names the edition in another language that this one was translated from, as its words are now. */
    public void translates(Edition source) {
        translatedFrom = source.id;
        sourceSeen = source.state.isWorking() ? WordsJson.write(source.getWords()) : null;
    }

    void setMinor(boolean minor) {
        this.minor = minor;
    }

    void setMachine(boolean machine) {
        this.machine = machine;
    }

    void publishAt(Instant time) {
        publishAt = time;
    }

    /** Begins where a former edition ends: a translation stays one. */
    void continues(Edition former) {
        translatedFrom = former.translatedFrom;
        sourceSeen = former.sourceSeen;
        machine = former.machine;
    }

    /** A translation is outdated once the text it was made from is no longer the one in force, or was rewritten since. */
    public boolean isOutdated(Edition source) {
        return translatedFrom != null
                && (!translatedFrom.equals(source.id) || sourceSeen != null && !sourceSeen.equals(WordsJson.write(source.getWords())));
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

    /** When the public got the words; of a preview, when they were last written. */
    public Instant getDatedAt() {
        return publishedAt == null ? changedAt : publishedAt;
    }

    public int getVersion() {
        return version;
    }

    /** Id of the edition it was translated from; null for words written first-hand. */
    public Long getTranslatedFrom() {
        return translatedFrom;
    }

    /** The words it was translated from where they may have changed since, by field; empty when the source edition still has them. */
    public java.util.Map<String, String> sourceSeen() {
        return sourceSeen == null ? java.util.Map.of() : WordsJson.read(sourceSeen);
    }

    /** Whether it mends a slip only, so that translations stay up to date. */
    public boolean isMinor() {
        return minor;
    }

    /** Whether a machine made the words and nobody has gone through them yet; readers are told so. */
    public boolean isMachine() {
        return machine;
    }

    public Long getWrittenBy() {
        return writtenBy;
    }

    public Long getSubmittedBy() {
        return submittedBy;
    }

    Long approvedBy() {
        return approvedBy;
    }

    public Long getEmergencyBy() {
        return emergencyBy;
    }

    public Instant getPublishAt() {
        return publishAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
