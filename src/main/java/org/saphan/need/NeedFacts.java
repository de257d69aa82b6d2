package org.saphan.need;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.saphan.company.Company;
import org.saphan.editorial.Coded;
import org.saphan.platform.database.CodesColumn;

/** What is the same of a need in every language. */
@Embeddable
public class NeedFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    @NotNull
    @Coded("company")
    private Company company;

    @Enumerated(EnumType.STRING)
    @NotNull
    private Direction direction;

    @NotBlank
    @Coded("industry")
    private String industry;

    @Convert(converter = CodesColumn.class)
    @Coded("cooperation")
    private List<String> cooperation = List.of();

    @NotNull
    @Column(name = "published_on")
    private LocalDate publishedOn;

    /** The last day on which it is open. */
    @NotNull
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    public Company getCompany() {
        return company;
    }

    public void setCompany(Company company) {
        this.company = company;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public List<String> getCooperation() {
        return cooperation;
    }

    public void setCooperation(List<String> cooperation) {
        this.cooperation = cooperation;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
