package org.saphan.industry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.saphan.editorial.Content;

/** An industry of the taxonomy; its slug is its code. Its names are labels; its profile is in {@link IndustryText}. */
@Entity
@Table(name = "industry")
@AttributeOverride(name = "slug", column = @Column(name = "code", updatable = false))
public class Industry extends Content {

    private String programme;

    private int position;

    protected Industry() {
    }

    /** Of which programme it is a target: {@code s-curve}, {@code new-s-curve}, {@code added} or {@code supporting}. */
    public String getProgramme() {
        return programme;
    }

    public int getPosition() {
        return position;
    }
}
