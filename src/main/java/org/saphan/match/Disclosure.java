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

/** That the contact of a party was shown to the other one, when, how, and under which words of consent. Never changed. */
@Entity
@Table(name = "disclosure")
public class Disclosure {

    /** How it was shown. */
    public enum Way {
        PAGE, MAIL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "match_id", updatable = false)
    private Match match;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id", updatable = false)
    private Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shown_to_id", updatable = false)
    private Party shownTo;

    @Column(name = "consent_version", updatable = false)
    private String consentVersion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Way way;

    @Column(name = "shown_at", updatable = false)
    private Instant shownAt;

    protected Disclosure() {
    }

    /** @param party whose contact it is; it has consented */
    Disclosure(Party party, Way way, Instant shownAt) {
        this.match = party.getMatch();
        this.party = party;
        this.shownTo = match.party(party.getSide().other());
        this.consentVersion = party.getConsent().getVersion();
        this.way = way;
        this.shownAt = shownAt;
    }

    /** Whose contact was shown. */
    public Party getParty() {
        return party;
    }

    public Party getShownTo() {
        return shownTo;
    }

    public String getConsentVersion() {
        return consentVersion;
    }

    public Way getWay() {
        return way;
    }

    public Instant getShownAt() {
        return shownAt;
    }
}
