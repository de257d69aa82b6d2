package org.saphan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.change.ContentChanged;

/** The library as the desk keeps it: taking in, describing, removing. */
@ApplicationScoped
@Transactional
public class MediaDesk {

    private static final String KIND = "media";

    /** Decoding a large picture takes up to 300 MB for a moment. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    @PersistenceContext
    EntityManager em;

    @Inject
    MediaLibrary library;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<MediaUse> uses;

    @Inject
    Event<ContentChanged> changed;

    /** @throws FileRefused when it is not a picture or document that can be made safe */
    public Media add(String fileName, InputStream in) throws IOException {
        person.must(Act.ADD_MEDIA, null);
        Intake.Accepted accepted = taken(fileName, in);
        Media media = new Media(free(accepted.name()), accepted.mediaType(), accepted.bytes(), MediaLibrary.digest(accepted.bytes()), false);
        media.addedBy(person.id(), clock.instant());
        library.keep(media, accepted);
        trail.record(new AuditEntry("ADD_MEDIA", KIND, media.getId()).change("", media.getName()));
        return media;
    }

    private static Intake.Accepted taken(String fileName, InputStream in) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            return Intake.take(fileName, in);
        } finally {
            AT_ONCE.release();
        }
    }

    /** The name itself, or with a number when it is in use: with any ending, since the renditions share the part before it. */
    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int n = 2; isTaken(free.substring(0, free.lastIndexOf('.'))); n++) {
            free = name.substring(0, dot) + "-" + n + name.substring(dot);
        }
        return free;
    }

    private boolean isTaken(String stem) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM media WHERE name LIKE CONCAT(?1, '.%')")
                .setParameter(1, stem).getSingleResult()).longValue() > 0;
    }

    public Media get(long id) {
        person.must(Act.USE_DESK, null);
        Media media = em.find(Media.class, id);
        if (media == null) {
            throw new NotFound(KIND, id);
        }
        return media;
    }

    @SuppressWarnings("unchecked")
    public MediaNotes notes(long id) {
        Media media = get(id);
        Map<String, String> alt = new HashMap<>();
        ((List<Object[]>) em.createNativeQuery("SELECT language, alt FROM media_label WHERE media_id = ?1").setParameter(1, id).getResultList())
                .forEach(row -> alt.put((String) row[0], (String) row[1]));
        return MediaNotes.of(media, alt);
    }

    /**
     * Public pages that show it follow in the same transaction.
     *
     * @param version of the row when the person opened it
     * @throws NotesStale when it has another one now
     */
    public void describe(long id, int version, MediaNotes notes) {
        person.must(Act.ADD_MEDIA, null);
        Media media = get(id);
        if (media.getVersion() != version) {
            throw new NotesStale();
        }
        Map<String, String> before = notes(id).values();
        media.describe(notes);
        label(id, notes);
        em.flush();
        record(id, before, notes.values());
        uses(id).forEach(place -> changed.fire(new ContentChanged(place.kind(), place.id())));
    }

    private void label(long id, MediaNotes notes) {
        for (Language language : Language.values()) {
            String words = notes.getAlt().get(language.tag());
            em.createNativeQuery("DELETE FROM media_label WHERE media_id = ?1 AND language = ?2").setParameter(1, id).setParameter(2, language.tag()).executeUpdate();
            if (words != null && !words.isBlank() && !notes.isDecorative()) {
                em.createNativeQuery("INSERT INTO media_label (media_id, language, alt) VALUES (?1, ?2, ?3)")
                        .setParameter(1, id).setParameter(2, language.tag()).setParameter(3, words.strip()).executeUpdate();
            }
        }
    }

    /** Only what is another than before. */
    private void record(long id, Map<String, String> before, Map<String, String> after) {
        JsonObjectBuilder old = Json.createObjectBuilder();
        JsonObjectBuilder now = Json.createObjectBuilder();
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                old.add(name, before.get(name));
                now.add(name, value);
            }
        });
        trail.record(new AuditEntry("DESCRIBE_MEDIA", KIND, id).change(old.build(), now.build()));
    }

    /** Which contents show it. */
    public List<MediaUse.Place> uses(long id) {
        person.must(Act.USE_DESK, null);
        return uses.stream().flatMap(use -> use.of(id).stream()).toList();
    }

    /** @throws MediaInUse while a content shows it */
    public void remove(long id) {
        person.must(Act.REMOVE_MEDIA, null);
        List<MediaUse.Place> places = uses(id);
        if (!places.isEmpty()) {
            throw new MediaInUse(places.size());
        }
        Media media = get(id);
        em.createNativeQuery("DELETE FROM media_label WHERE media_id = ?1").setParameter(1, id).executeUpdate();
        em.remove(media);
        trail.record(new AuditEntry("REMOVE_MEDIA", KIND, id).change(media.getName(), ""));
    }
}
