package org.saphan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.saphan.editorial.ForPublication;
import org.saphan.editorial.Formatted;

/** What is written of an organisation in one language. */
@Embeddable
public class OrganisationWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(groups = ForPublication.class)
    @Size(max = 200)
    private String name;

    /** Kana for Japanese, romanisation for Thai; lists sort by it. */
    @Size(max = 200)
    private String reading;

    @Size(max = 600)
    private String summary;

    @Formatted
    @Size(max = 60000)
    private String description;

    @Size(max = 200)
    @Column(name = "source_name")
    private String sourceName;

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

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }
}
