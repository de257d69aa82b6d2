package org.saphan.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.saphan.account.Person;

/** One step of an inquiry or a match, for its timeline and for reports. Never changed. */
@Entity
@Table(name = "case_step")
public class CaseStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "case_id")
    private long caseId;

    private String step;

    @Column(name = "from_state")
    private String from;

    @Column(name = "to_state")
    private String to;

    @Column(name = "taken_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String reason;

    protected CaseStep() {
    }

    /** @param reason a code or a few words; null for none */
    CaseStep(String kind, long caseId, Enum<?> step, Enum<?> from, Enum<?> to, String reason) {
        this.kind = kind;
        this.caseId = caseId;
        this.step = step.name();
        this.from = from.name();
        this.to = to.name();
        this.reason = reason;
    }

    void takenBy(Person person, Instant at) {
        this.person = person;
        this.at = at;
    }

    public String getStep() {
        return step;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public Instant getAt() {
        return at;
    }

    /** Null for what a sender, a party or the clock did. */
    public Person getPerson() {
        return person;
    }

    public String getReason() {
        return reason;
    }
}
