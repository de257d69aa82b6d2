package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Whether a party confirms a row of the ledger. */
@Entity
@Table(name = "outcome_answer")
@IdClass(OutcomeAnswer.Key.class)
public class OutcomeAnswer {

    /** A row and a party. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        Long outcome;
        Long party;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(outcome, that.outcome) && Objects.equals(party, that.party);
        }

        @Override
        public int hashCode() {
            return Objects.hash(outcome, party);
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outcome_id")
    private Outcome outcome;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private Party party;

    private boolean agreed;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected OutcomeAnswer() {
    }

    OutcomeAnswer(Outcome outcome, Party party) {
        this.outcome = outcome;
        this.party = party;
    }

    void say(boolean agreed, Instant at) {
        this.agreed = agreed;
        this.answeredAt = at;
    }

    public Party getParty() {
        return party;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
