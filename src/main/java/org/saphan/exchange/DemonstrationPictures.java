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

/** The drawings of the demonstration and what they show. */
@ApplicationScoped
@Transactional
class DemonstrationPictures {

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
            library.add(name, "image/svg+xml", ContentFile.bytes("demonstration/pictures/" + name), alt, true).measures(WIDTH, HEIGHT);
        });
    }

    /** The id of a drawing; null for no name. */
    Long find(String name) {
        return name == null ? null : em.createQuery("select m.id from Media m where m.name = :name", Long.class)
                .setParameter("name", name).getSingleResult();
    }
}
