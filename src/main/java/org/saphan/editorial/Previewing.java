package org.saphan.editorial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphan.language.Language;

/**
 * Lets the public pages of one request show what is being written instead of what is live. Everything that
 * the public reads goes through {@link Editions#live(String)}, so a preview is the public page itself.
 */
@Named("previewing")
@RequestScoped
public class Previewing {

    private String kind;
    private long contentId;
    private String token;

    /** From now on the working editions of this content stand for its live ones. */
    public void begin(String kind, long contentId) {
        this.kind = kind;
        this.contentId = contentId;
    }

    /** It is shown to somebody who was sent this link. */
    void byLink(String token) {
        this.token = token;
    }

    /** The link's token; null at the desk. */
    public String getToken() {
        return token;
    }

    public boolean isOn() {
        return kind != null;
    }

    public String getKind() {
        return kind;
    }

    public long getContentId() {
        return contentId;
    }

    <E extends Edition> List<E> instead(Editions<E> editions, List<E> live) {
        if (!editions.kind().equals(kind) || !live.isEmpty() && live.get(0).contentId() != contentId) {
            return live;
        }
        Map<Language, E> shown = new LinkedHashMap<>();
        List<E> current = new ArrayList<>(editions.current(contentId));
        current.sort(Comparator.comparing(edition -> edition.getState().isWorking()));
        current.forEach(edition -> shown.put(edition.getLanguage(), edition));
        return List.copyOf(shown.values());
    }
}
