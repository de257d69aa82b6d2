package org.saphan.company;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.saphan.editorial.ForPublication;
import org.saphan.editorial.Formatted;
import org.saphan.platform.database.LinesColumn;

/** What a company says about itself: everything that has to be translated. Also the form of the desk. */
@Embeddable
public class CompanyWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(groups = ForPublication.class)
    @Size(max = 200)
    private String name;

    /** Kana for Japanese, romanisation for Thai; lists sort by it. */
    @Size(max = 200)
    private String reading;

    @NotBlank(groups = ForPublication.class)
    @Size(max = 400)
    private String summary;

    @Formatted
    @Size(max = 60000)
    private String description;

    /** A name and a detail each, parted by " | ". */
    @Convert(converter = LinesColumn.class)
    private List<String> products = List.of();

    @Convert(converter = LinesColumn.class)
    private List<String> strengths = List.of();

    @Convert(converter = LinesColumn.class)
    private List<String> offers = List.of();

    /** What it looks for, in a line. */
    @Size(max = 400)
    private String seeks;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<String> getProducts() {
        return products;
    }

    public void setProducts(List<String> products) {
        this.products = products;
    }

    public List<String> getStrengths() {
        return strengths;
    }

    public void setStrengths(List<String> strengths) {
        this.strengths = strengths;
    }

    public List<String> getOffers() {
        return offers;
    }

    public void setOffers(List<String> offers) {
        this.offers = offers;
    }

    public String getSeeks() {
        return seeks;
    }

    public void setSeeks(String seeks) {
        this.seeks = seeks;
    }
}
