package org.saphan.editorial;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saphan.language.Language;

/** What one person is typing: the words of one content in one language, and which edition they belong to. */
public class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    final String kind;
    final Language language;
    Long contentId;
    Long editionId;
    int version;
    Instant savedAt;
    Map<String, String> theirs;
    Map<String, String> values = new LinkedHashMap<>();

    Sheet(String kind, Long contentId, Language language) {
        this.kind = kind;
        this.contentId = contentId;
        this.language = language;
    }

    public String getKind() {
        return kind;
    }

    public Language getLanguage() {
        return language;
    }

    /** Null until something is kept of a new content. */
    public Long getContentId() {
        return contentId;
    }

    /** The edition that is being written; null until something is kept. */
    public Long getEditionId() {
        return editionId;
    }

    public int getVersion() {
        return version;
    }

    /** When it was last kept; null when it never was. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** The words by field, as typed. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What a colleague saved meanwhile, by field; null while nobody did. */
    public Map<String, String> getTheirs() {
        return theirs;
    }
}
