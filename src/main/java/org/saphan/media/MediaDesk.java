package org.saphan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
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
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<MediaUse> uses;

    /** @throws FileRefused when it is not a picture or document that can be made safe */
    public Media add(String fileName, InputStream in) throws IOException {
        person.must(Act.ADD_MEDIA, null);
        Intake.Accepted accepted = taken(fileName, in);
        Media media = new Media(free(accepted.name()), accepted.mediaType(), accepted.bytes(), MediaLibrary.digest(accepted.bytes()), false);
        media.measures(accepted.width(), accepted.height());
        media.addedBy(person.id(), clock.instant());
        em.persist(media);
        em.flush();
        accepted.renditions().forEach(rendition -> keep(media, rendition));
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

    private void keep(Media media, Intake.Rendition rendition) {
        String ending = rendition.mediaType().substring("image/".length());
        String base = media.getName().replaceAll("\\.[a-z]+$", "");
        em.createNativeQuery("INSERT INTO media_rendition (media_id, name, digest, media_type, width, height, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, media.getId()).setParameter(2, base + "-" + rendition.width() + "." + ("jpeg".equals(ending) ? "jpg" : ending))
                .setParameter(3, MediaLibrary.digest(rendition.bytes())).setParameter(4, rendition.mediaType())
                .setParameter(5, rendition.width()).setParameter(6, rendition.height()).setParameter(7, rendition.bytes()).executeUpdate();
    }

    /** The name itself, or with a number when it is in use. */
    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int n = 2; isTaken(free); n++) {
            free = name.substring(0, dot) + "-" + n + name.substring(dot);
        }
        return free;
    }

    private boolean isTaken(String name) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM media WHERE name = ?1")
                .setParameter(1, name).getSingleResult()).longValue() > 0;
    }

    /** @param words part of a name or credit; empty for all */
    public List<Media> find(String words, int first, int count) {
        person.must(Act.USE_DESK, null);
        return em.createQuery("select m from Media m where lower(m.name) like :words or lower(m.credit) like :words order by m.id desc", Media.class)
                .setParameter("words", "%" + words.strip().toLowerCase(java.util.Locale.ROOT) + "%")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    public long count(String words) {
        return em.createQuery("select count(m) from Media m where lower(m.name) like :words or lower(m.credit) like :words", Long.class)
                .setParameter("words", "%" + words.strip().toLowerCase(java.util.Locale.ROOT) + "%").getSingleResult();
    }

    public Media get(long id) {
        Media media = em.find(Media.class, id);
        if (media == null) {
            throw new NotFound(KIND, id);
        }
        return media;
    }

    @SuppressWarnings("unchecked")
    public MediaNotes notes(long id) {
        person.must(Act.USE_DESK, null);
        Map<String, String> alt = new HashMap<>();
        ((List<Object[]>) em.createNativeQuery("SELECT language, alt FROM media_label WHERE media_id = ?1").setParameter(1, id).getResultList())
                .forEach(row -> alt.put((String) row[0], (String) row[1]));
        return MediaNotes.of(get(id), alt);
    }

    /** @param version of the row when the person opened it */
    public void describe(long id, int version, MediaNotes notes) {
        person.must(Act.ADD_MEDIA, null);
        Media media = get(id);
        if (media.getVersion() != version) {
            throw new OptimisticLockException(media);
        }
        media.describe(notes);
        for (Language language : Language.values()) {
            String words = notes.getAlt().get(language.tag());
            em.createNativeQuery("DELETE FROM media_label WHERE media_id = ?1 AND language = ?2").setParameter(1, id).setParameter(2, language.tag()).executeUpdate();
            if (words != null && !words.isBlank() && !notes.isDecorative()) {
                em.createNativeQuery("INSERT INTO media_label (media_id, language, alt) VALUES (?1, ?2, ?3)")
                        .setParameter(1, id).setParameter(2, language.tag()).setParameter(3, words.strip()).executeUpdate();
            }
        }
        em.flush();
        trail.record(new AuditEntry("DESCRIBE_MEDIA", KIND, id));
    }

    public List<MediaUse.Place> uses(long id) {
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
