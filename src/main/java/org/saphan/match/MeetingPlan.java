package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/** When, where and with whom two parties meet. */
@Embeddable
public class MeetingPlan implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 60;
    private static final int A_DAY = 1440;

    @NotNull
    @Column(name = "starts_at")
    private Instant startsAt;

    @Min(10)
    @Max(A_DAY)
    private int minutes = USUAL_MINUTES;

    @Size(max = 300)
    private String place;

    /** Of a meeting by video. */
    @Size(max = 500)
    @Pattern(regexp = "(https://\\S+)?")
    private String link;

    /** Who comes, in the officer's words. */
    @Size(max = 600)
    private String participants;

    /** Who interprets; null when nobody needs to. */
    @Size(max = 120)
    private String interpreter;

    public Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Instant getEndsAt() {
        return startsAt.plusSeconds(minutes * 60L);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }
}
