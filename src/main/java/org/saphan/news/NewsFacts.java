package org.saphan.news;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.saphan.editorial.Coded;
import org.saphan.platform.database.CodesColumn;

/** What is the same of a news item in every language. */
@Embeddable
public class NewsFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private LocalDate day;

    @Convert(converter = CodesColumn.class)
    @Coded("industry")
    private List<String> industries = List.of();

    /** Id of its picture in the media library, or null. */
    @Column(name = "picture_id")
    private Long pictureId;

    @Size(max = 300)
    @Column(name = "source_url")
    private String sourceUrl;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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
}
