package org.saphan.match;

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
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A meeting of two introduced parties. */
@Entity
@Table(name = "match_meeting")
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "match_id", updatable = false)
    private Match match;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @Embedded
    @Valid
    private MeetingPlan plan;

    /** Of its calendar entry: rises with each change (RFC 5545, SEQUENCE). */
    private int sequence;

    @OneToMany(mappedBy = "meeting")
    private List<MeetingRating> ratings = new ArrayList<>();

    @Version
    private int version;

    protected Meeting() {
    }

    Meeting(Match match, MeetingPlan plan) {
        this.match = match;
        this.plan = plan;
    }

    void move(MeetingPlan plan) {
        this.plan = plan;
        sequence++;
    }

    void end(MeetingState state) {
        this.state = state;
        sequence++;
    }

    void rated(MeetingRating rating) {
        ratings.add(rating);
    }

    public Optional<MeetingRating> rating(Side side) {
        return ratings.stream().filter(rating -> rating.getParty().getSide() == side).findFirst();
    }

    public Long getId() {
        return id;
    }

    public Match getMatch() {
        return match;
    }

    public MeetingState getState() {
        return state;
    }

    public MeetingPlan getPlan() {
        return plan;
    }

    public int getSequence() {
        return sequence;
    }

    public List<MeetingRating> getRatings() {
        return ratings;
    }

    public int getVersion() {
        return version;
    }
}
