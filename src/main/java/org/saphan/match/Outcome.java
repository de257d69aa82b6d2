package org.saphan.match;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saphan.account.Person;

/** One row of the ledger of what came of matches. Never changed: a correction is a row that names this one. */
@Entity
@Table(name = "outcome")
public class Outcome {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "match_id", updatable = false)
    private Match match;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OutcomeStage stage;

    @Embedded
    private Amount amount;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(updatable = false)
    private String words;

    @Column(name = "evidence_name", updatable = false)
    private String evidenceName;

    @Column(name = "evidence_type", updatable = false)
    private String evidenceType;

    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private byte[] evidence;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id", updatable = false)
    private Outcome corrects;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by", updatable = false)
    private Person recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "form_key", updatable = false)
    private String formKey;

    @OneToMany(mappedBy = "outcome")
    private List<OutcomeAnswer> answers = new ArrayList<>();

    protected Outcome() {
    }

    Outcome(Match match, OutcomeDraft draft, Outcome corrects, Person recordedBy, Instant recordedAt, String formKey) {
        this.match = match;
        this.stage = draft.stage();
        this.amount = draft.amount();
        this.happenedOn = draft.happenedOn();
        this.words = draft.words();
        if (draft.evidence() != null) {
            evidenceName = draft.evidence().name();
            evidenceType = draft.evidence().mediaType();
            evidence = draft.evidence().bytes();
        }
        this.corrects = corrects;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.formKey = formKey;
    }

    void answered(OutcomeAnswer answer) {
        answers.add(answer);
    }

    /** What a party said to it; null for nothing yet. */
    public OutcomeAnswer answerOf(Side side) {
        return answers.stream().filter(answer -> answer.getParty().getSide() == side).findFirst().orElse(null);
    }

    public Long getId() {
        return id;
    }

    public Match getMatch() {
        return match;
    }

    public OutcomeStage getStage() {
        return stage;
    }

    /** Null when no money is named. */
    public Amount getAmount() {
        return amount == null || amount.getAmount() == null ? null : amount;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getWords() {
        return words;
    }

    /** Null when there is no evidence. */
    public String getEvidenceName() {
        return evidenceName;
    }

    public String getEvidenceType() {
        return evidenceType;
    }

    public byte[] getEvidence() {
        return evidence.clone();
    }

    /** The row in whose place this one stands; null for a first one. */
    public Outcome getCorrects() {
        return corrects;
    }

    public Person getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public List<OutcomeAnswer> getAnswers() {
        return answers;
    }
}
