package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The question to a party how it goes, some months after the meeting, and its answer. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "match_id", updatable = false)
    private Match match;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id", updatable = false)
    private Party party;

    @Column(updatable = false)
    private int months;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private FollowUpAnswer answer;

    private String words;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected FollowUp() {
    }

    FollowUp(Party party, int months, LocalDate dueOn) {
        this.match = party.getMatch();
        this.party = party;
        this.months = months;
        this.dueOn = dueOn;
    }

    void sent(Instant at) {
        sentAt = at;
    }

    void answer(FollowUpAnswer answer, String words, Instant at) {
        this.answer = answer;
        this.words = words;
        this.answeredAt = at;
    }

    public Long getId() {
        return id;
    }

    public Match getMatch() {
        return match;
    }

    public Party getParty() {
        return party;
    }

    /** How many months after the meeting. */
    public int getMonths() {
        return months;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null while it has not been asked. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Null while it has not been answered. */
    public FollowUpAnswer getAnswer() {
        return answer;
    }

    public String getWords() {
        return words;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
