package org.saphan.media;

import java.util.List;

/** Tells where a picture is used. Implemented by who knows the contents. */
public interface MediaUse {

    /**
     * A content that shows it.
     *
     * @param kind the content type
     * @param id within its kind
     */
    record Place(String kind, long id, String title) {

        public String getKind() {
            return kind;
        }

        public long getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }
    }

    List<Place> of(long mediaId);
}
