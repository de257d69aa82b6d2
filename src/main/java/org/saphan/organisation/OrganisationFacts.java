package org.saphan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.saphan.editorial.Coded;
import org.saphan.platform.database.CodesColumn;

/** What is the same of an organisation in every language. */
@Embeddable
public class OrganisationFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 40)
    private String acronym;

    @Enumerated(EnumType.STRING)
    @NotNull
    private OrganisationType type;

    /** ISO 3166 alpha-2. */
    @NotBlank
    @Coded("country")
    private String country;

    /** Code of the region, or null when it is not known. */
    @Coded("region")
    private String region;

    /** Industries it is responsible for. */
    @Convert(converter = CodesColumn.class)
    @Coded("industry")
    private List<String> industries = List.of();

    @Size(max = 300)
    private String website;

    /** Where the facts were read. */
    @Size(max = 300)
    @Column(name = "source_url")
    private String sourceUrl;

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public OrganisationType getType() {
        return type;
    }

    public void setType(OrganisationType type) {
        this.type = type;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
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

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }
}
