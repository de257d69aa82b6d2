package org.saphan.editorial;

/** An edition of some content type that waits for somebody. */
public record Waiting(Editions<?> editions, Edition edition) {

    public String getKind() {
        return editions.kind();
    }

    public Edition getEdition() {
        return edition;
    }

    public String getTitle() {
        String title = editions.title(edition);
        return title.isBlank() ? edition.getOwner().getSlug() : title;
    }
}
