package org.saphan.mou;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.saphan.editorial.ForPublication;
import org.saphan.editorial.Formatted;

/** An MOU in one language. */
@Embeddable
public class MouWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank(groups = ForPublication.class)
    @Size(max = 300)
    private String title;

    @Size(max = 600)
    private String summary;

    @Formatted
    @Size(max = 60000)
    private String scope;

    @Formatted
    @Size(max = 60000)
    private String body;

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

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }
}
