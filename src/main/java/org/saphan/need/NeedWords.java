package org.saphan.need;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.saphan.editorial.ForPublication;
import org.saphan.editorial.Formatted;

/** A need in one language. */
@Embeddable
public class NeedWords implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The wish as a headline. */
    @NotBlank(groups = ForPublication.class)
    @Size(max = 300)
    private String title;

    @Formatted
    @Size(max = 60000)
    private String details;

    /** Who may answer. */
    @Size(max = 400)
    private String answerers;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public String getAnswerers() {
        return answerers;
    }

    public void setAnswerers(String answerers) {
        this.answerers = answerers;
    }
}
