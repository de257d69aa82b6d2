package org.saphan.editorial;

/** An edition of some content type that waits for somebody. */
public record Waiting(String kind, Edition edition) {

    public String getKind() {
        return kind;
    }

    public Edition getEdition() {
        return edition;
    }

    public String getTitle() {
        String title = WordField.of(edition.getWords().getClass()).get(0).readFrom(edition.getWords());
        return title.isBlank() ? edition.getOwner().getSlug() : title;
    }
}
