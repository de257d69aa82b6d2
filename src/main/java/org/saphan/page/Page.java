package org.saphan.page;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.saphan.editorial.Content;

/** An editable page such as the privacy notice. Its words are in {@link PageText}. */
@Entity
@Table(name = "page")
public class Page extends Content {

    protected Page() {
    }

    public Page(String slug, boolean demonstration) {
        super(slug, demonstration);
    }
}
