package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What a party thought of a meeting. */
@Entity
@Table(name = "meeting_rating")
@IdClass(MeetingRating.Key.class)
public class MeetingRating {

    /** Whether the party wants to go on. */
    public enum GoesOn {
        YES, PERHAPS, NO
    }

    /** A meeting and a party. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        Long meeting;
        Long party;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(meeting, that.meeting) && Objects.equals(party, that.party);
        }

        @Override
        public int hashCode() {
            return Objects.hash(meeting, party);
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    private Party party;

    private int stars;

    @Enumerated(EnumType.STRING)
    @Column(name = "goes_on")
    private GoesOn goesOn;

    private String words;

    @Column(name = "rated_at")
    private Instant ratedAt;

    protected MeetingRating() {
    }

    MeetingRating(Meeting meeting, Party party) {
        this.meeting = meeting;
        this.party = party;
    }

    void say(int stars, GoesOn goesOn, String words, Instant at) {
        this.stars = stars;
        this.goesOn = goesOn;
        this.words = words;
        this.ratedAt = at;
    }

    public Party getParty() {
        return party;
    }

    /** 1 to 5, more is better. */
    public int getStars() {
        return stars;
    }

    public GoesOn getGoesOn() {
        return goesOn;
    }

    public String getWords() {
        return words;
    }

    public Instant getRatedAt() {
        return ratedAt;
    }
}
