package org.saphan.media;

/**
 * Which files of the library are looked for.
 *
 * @param words part of a name or credit; empty for all
 */
public record MediaSearch(String words, Standing standing) {

    /** How a file stands: what it lacks, or how long it may still be used. */
    public enum Standing {

        ALL(""),
        UNDESCRIBED("""
             AND m.media_type LIKE 'image/%' AND NOT m.decorative
             AND (SELECT COUNT(*) FROM media_label l WHERE l.media_id = m.id) < 3"""),
        ENDING(" AND m.expires_on BETWEEN :today AND :soon"),
        ENDED(" AND m.expires_on < :today");

        private final String condition;

        Standing(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    public static MediaSearch of(Standing standing) {
        return new MediaSearch("", standing);
    }
}
