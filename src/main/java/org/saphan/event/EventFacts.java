package org.saphan.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.saphan.editorial.Coded;
import org.saphan.platform.database.CodesColumn;
import org.saphan.platform.time.Precision;
import org.saphan.platform.time.RoughDate;

/** What is the same of an event in every language. Either the times or a rough date is known. */
@Embeddable
public class EventFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** The zone of the place, as in the tz database. */
    @NotBlank
    @Coded("zone")
    private String zone;

    @Column(name = "rough_on")
    private LocalDate roughOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "rough_precision")
    private Precision roughPrecision;

    @Column(name = "registration_until")
    private LocalDate registrationUntil;

    @Coded("region")
    private String region;

    @Convert(converter = CodesColumn.class)
    @Coded("industry")
    private List<String> industries = List.of();

    /** Id of its picture in the media library, or null. */
    @Column(name = "picture_id")
    private Long pictureId;

    @Size(max = 300)
    @Column(name = "source_url")
    private String sourceUrl;

    public Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(Instant endsAt) {
        this.endsAt = endsAt;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public LocalDate getRoughOn() {
        return roughOn;
    }

    public void setRoughOn(LocalDate roughOn) {
        this.roughOn = roughOn;
    }

    public Precision getRoughPrecision() {
        return roughPrecision;
    }

    public void setRoughPrecision(Precision roughPrecision) {
        this.roughPrecision = roughPrecision;
    }

    public LocalDate getRegistrationUntil() {
        return registrationUntil;
    }

    public void setRegistrationUntil(LocalDate registrationUntil) {
        this.registrationUntil = registrationUntil;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public List<String> getIndustries() {
        return industries;
    }

    public void setIndustries(List<String> industries) {
        this.industries = industries;
    }

    public Long getPictureId() {
        return pictureId;
    }

    public void setPictureId(Long pictureId) {
        this.pictureId = pictureId;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    /** The day by which it is listed, as exactly as it is known. */
    public RoughDate day() {
        return startsAt == null ? RoughDate.of(roughOn, roughPrecision)
                : RoughDate.of(LocalDate.ofInstant(startsAt, zoneId()), Precision.DAY);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
