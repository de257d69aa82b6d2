package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.saphan.language.Language;
import org.saphan.media.MediaLibrary;

/**
 * The pictures of the demonstration and what they show: drawings, which are the same sharp file at any size, and
 * pictures of pixels, which are kept with their renditions like those that editors upload.
 */
@ApplicationScoped
@Transactional
class DemonstrationPictures {

    private static final String DRAWING = ".svg";
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    @PersistenceContext
    EntityManager em;

    @Inject
    MediaLibrary library;

    void load() {
        JsonObject pictures = ContentFile.object("demonstration/pictures.json");
        pictures.forEach((name, value) -> {
            Map<Language, String> alt = new EnumMap<>(Language.class);
            value.asJsonObject().getJsonObject("alt").forEach((tag, words) ->
                    alt.put(Language.find(tag).orElseThrow(), ((jakarta.json.JsonString) words).getString()));
            byte[] bytes = ContentFile.bytes("demonstration/pictures/" + name);
            if (name.endsWith(DRAWING)) {
                library.add(name, "image/svg+xml", bytes, alt, true).measures(WIDTH, HEIGHT);
            } else {
                library.take(name, bytes, alt, true);
            }
        });
    }

    /** The id of a picture, whatever ending it is kept with; null for no name. */
    Long find(String name) {
        return name == null ? null : em.createQuery("select m.id from Media m where m.name like :name", Long.class)
                .setParameter("name", name.substring(0, name.lastIndexOf('.') + 1) + "%").getSingleResult();
    }
}
