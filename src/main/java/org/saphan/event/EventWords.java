package org.saphan.event;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.saphan.editorial.ForPublication;
import org.saphan.editorial.Formatted;
import org.saphan.platform.database.LinesColumn;

/** An event in one language. */
@Embeddable
public class EventWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(groups = ForPublication.class)
    @Size(max = 300)
    private String title;

    @Size(max = 600)
    private String summary;

    @Formatted
    @Size(max = 60000)
    private String body;

    @Size(max = 300)
    private String venue;

    /** For whom it is. */
    @Size(max = 400)
    private String audience;

    /** A time and what happens each, parted by " | ". */
    @Convert(converter = LinesColumn.class)
    private List<String> agenda = List.of();

    @Size(max = 200)
    @Column(name = "source_name")
    private String sourceName;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public List<String> getAgenda() {
        return agenda;
    }

    public void setAgenda(List<String> agenda) {
        this.agenda = agenda;
    }

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }
}
