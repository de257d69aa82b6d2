package org.saphan.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What has facts, the same in every language, and words in editions of their own. */
@MappedSuperclass
public abstract class Content {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    @Column(updatable = false)
    private boolean demonstration;

    @Version
    private int version;

    protected Content() {
    }

    /** @param demonstration whether it is invented, which every page then says */
    protected Content(String slug, boolean demonstration) {
        this.slug = slug;
        this.demonstration = demonstration;
    }

    /** What the desk edits of it directly; null for a content that has words only. */
    public Object getFacts() {
        return null;
    }

    void rename(String slug) {
        this.slug = slug;
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

    public int getVersion() {
        return version;
    }
}
