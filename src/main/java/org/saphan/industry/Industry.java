package org.saphan.industry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An industry of the taxonomy. Its names are labels; its profile is in {@link IndustryText}. */
@Entity
@Table(name = "industry")
public class Industry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "code", updatable = false)
    private String slug;

    private String programme;

    private int position;

    @Version
    private int version;

    protected Industry() {
    }

    public Long getId() {
        return id;
    }

    /** Its code, which is also the name in its address. */
    public String getSlug() {
        return slug;
    }

    /** Of which programme it is a target: {@code s-curve}, {@code new-s-curve}, {@code added} or {@code supporting}. */
    public String getProgramme() {
        return programme;
    }

    public int getPosition() {
        return position;
    }
}
