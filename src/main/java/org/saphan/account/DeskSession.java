package org.saphan.account;

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

/** One signing-in of a person, from one browser, until it ends. */
@Entity
@Table(name = "desk_session")
public class DeskSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String browser;
    private String network;

    protected DeskSession() {
    }

    DeskSession(Person person, String browser, String network, Instant now) {
        this.person = person;
        this.browser = browser;
        this.network = network;
        this.startedAt = now;
        this.seenAt = now;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    Person person() {
        return person;
    }

    public Long getId() {
        return id;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    /** As the browser calls itself; null when it does not. */
    public String getBrowser() {
        return browser;
    }

    /** The network address, shortened. */
    public String getNetwork() {
        return network;
    }
}
