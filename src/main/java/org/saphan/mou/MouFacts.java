package org.saphan.mou;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.saphan.editorial.Coded;
import org.saphan.platform.database.CodesColumn;
import org.saphan.platform.time.Precision;
import org.saphan.platform.time.RoughDate;

/** What is the same of an MOU in every language. */
@Embeddable
public class MouFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    /** How exactly the day of signing is known. */
    @Enumerated(EnumType.STRING)
    @Column(name = "signed_precision")
    private Precision signedPrecision;

    /** Null when the source does not say. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @NotNull
    private MouStatus status;

    @Convert(converter = CodesColumn.class)
    @Coded("industry")
    private List<String> industries = List.of();

    @Size(max = 300)
    @Column(name = "source_url")
    private String sourceUrl;

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Precision getSignedPrecision() {
        return signedPrecision;
    }

    public void setSignedPrecision(Precision signedPrecision) {
        this.signedPrecision = signedPrecision;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public MouStatus getStatus() {
        return status;
    }

    public void setStatus(MouStatus status) {
        this.status = status;
    }

    public List<String> getIndustries() {
        return industries;
    }

    public void setIndustries(List<String> industries) {
        this.industries = industries;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    /** When it was signed, as exactly as it is known; or null. */
    public RoughDate getSigned() {
        return RoughDate.of(signedOn, signedPrecision);
    }
}
