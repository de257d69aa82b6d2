package org.saphan.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Work in the background and how far it is. */
@Entity
@Table(name = "job")
public class Job {

    private static final int PERCENT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String what;

    @Column(name = "person_id")
    private Long person;

    private int total;
    private int done;
    private int failed;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Job() {
    }

    Job(String what, long person, int total, Instant now) {
        this.what = what;
        this.person = person;
        this.total = total;
        this.startedAt = now;
    }

    void advance(boolean succeeded) {
        done++;
        if (!succeeded) {
            failed++;
        }
    }

    void end(Instant now) {
        endedAt = now;
    }

    public Long getId() {
        return id;
    }

    /** Such as {@code PUBLISH}. */
    public String getWhat() {
        return what;
    }

    Long person() {
        return person;
    }

    public int getTotal() {
        return total;
    }

    /** How many are through, those that failed included. */
    public int getDone() {
        return done;
    }

    public int getFailed() {
        return failed;
    }

    public int getPercent() {
        return total == 0 ? PERCENT : done * PERCENT / total;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public Instant getStartedAt() {
        return startedAt;
    }
}
