package org.saphan.company;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.saphan.editorial.Coded;
import org.saphan.platform.database.CodesColumn;

/** What is the same of a company in every language. */
@Embeddable
public class CompanyFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    /** ISO 3166 alpha-2. */
    @NotBlank
    @Coded("country")
    private String country;

    /** Code of its region. */
    @NotBlank
    @Coded("region")
    private String region;

    /** The first is the main one. */
    @Convert(converter = CodesColumn.class)
    @Coded("industry")
    private List<String> industries = List.of();

    /** Kinds of cooperation it is open to. */
    @Convert(converter = CodesColumn.class)
    @Coded("cooperation")
    private List<String> cooperation = List.of();

    /** Year of the common era. */
    private Integer founded;

    private Integer employees;

    /** In units of {@link #getCurrency() currency}. */
    private BigDecimal capital;

    /** ISO 4217. */
    @Coded("currency")
    private String currency;

    @Size(max = 300)
    private String website;

    /** ISO 3166 codes of the countries it sells to. */
    @Convert(converter = CodesColumn.class)
    @Coded("market")
    private List<String> exports = List.of();

    /** ISO 639 codes of the languages used at work. */
    @Convert(converter = CodesColumn.class)
    @Coded("tongue")
    private List<String> spoken = List.of();

    /** Id of its picture in the media library, or null. */
    @Column(name = "picture_id")
    private Long pictureId;

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

    public List<String> getCooperation() {
        return cooperation;
    }

    public void setCooperation(List<String> cooperation) {
        this.cooperation = cooperation;
    }

    public Integer getFounded() {
        return founded;
    }

    public void setFounded(Integer founded) {
        this.founded = founded;
    }

    public Integer getEmployees() {
        return employees;
    }

    public void setEmployees(Integer employees) {
        this.employees = employees;
    }

    public BigDecimal getCapital() {
        return capital;
    }

    public void setCapital(BigDecimal capital) {
        this.capital = capital;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public List<String> getExports() {
        return exports;
    }

    public void setExports(List<String> exports) {
        this.exports = exports;
    }

    public List<String> getSpoken() {
        return spoken;
    }

    public void setSpoken(List<String> spoken) {
        this.spoken = spoken;
    }

    public Long getPictureId() {
        return pictureId;
    }

    public void setPictureId(Long pictureId) {
        this.pictureId = pictureId;
    }

    /** The class of size, by employees; null when their number is not known. */
    public CompanySize size() {
        return employees == null ? null : CompanySize.of(employees);
    }
}
