package org.saphan.page;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An editable page such as the privacy notice. Its words are in {@link PageText}. */
@Entity
@Table(name = "page")
public class Page {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    private boolean demonstration;

    @Version
    private int version;

    protected Page() {
    }

    /** @param demonstration whether it is invented, which every page then says */
    public Page(String slug, boolean demonstration) {
        this.slug = slug;
        this.demonstration = demonstration;
    }

    public Long getId() {
        return id;
    }

    /** The name in its address. */
    public String getSlug() {
        return slug;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
