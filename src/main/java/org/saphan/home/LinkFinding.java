package org.saphan.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.saphan.language.Language;

/** A link in a public text that leads nowhere. */
@Entity
@Table(name = "link_finding")
public class LinkFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    @Column(name = "content_id")
    private long contentId;

    private Language language;
    private String field;
    private String href;
    private String problem;

    @Column(name = "found_at")
    private Instant foundAt;

    protected LinkFinding() {
    }

    LinkFinding(LinkCheck.Place place, String href, String problem, Instant now) {
        this.kind = place.kind();
        this.contentId = place.contentId();
        this.language = place.language();
        this.field = place.field();
        this.href = href.substring(0, Math.min(href.length(), 500));
        this.problem = problem;
        this.foundAt = now;
    }

    public String getKind() {
        return kind;
    }

    public long getContentId() {
        return contentId;
    }

    public Language getLanguage() {
        return language;
    }

    public String getField() {
        return field;
    }

    public String getHref() {
        return href;
    }

    /** {@code NOT_HERE}, {@code NO_ANSWER}, {@code FORBIDDEN_ADDRESS} or {@code STATUS_404} and its like. */
    public String getProblem() {
        return problem;
    }

    public Instant getFoundAt() {
        return foundAt;
    }
}
