package org.saphan.industry;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.saphan.editorial.ForPublication;
import org.saphan.editorial.Formatted;

/** The profile of an industry in one language. */
@Embeddable
public class IndustryWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(groups = ForPublication.class)
    @Size(max = 600)
    private String summary;

    @Formatted
    @Size(max = 60000)
    private String body;

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
}
