package org.saphan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;

/** Where pictures and documents are kept. */
@ApplicationScoped
@Transactional
public class MediaLibrary {

    /** Cards are narrow: twice their width is enough for the sharpest screens. */
    private static final int WIDEST_ON_A_CARD = 640;

    private static final String PICTURE = String.format("""
            SELECT m.name, m.digest, m.width, m.height, l.language, l.alt, m.focus_x, m.focus_y, m.credit, m.demonstration, m.expires_on,
                (SELECT GROUP_CONCAT(%s SEPARATOR '\\n') FROM media_rendition r WHERE r.media_id = m.id)
            FROM media m LEFT JOIN media_label l ON l.media_id = m.id AND NOT m.decorative WHERE m.id = ?1
            """, Renditions.COLUMNS);

    /** The bytes of a rendition and what they are. */
    public record Rendition(String mediaType, byte[] bytes) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Keeps a drawing of the site's own as it is. @param alt what it shows, in each language */
    public Media add(String name, String mediaType, byte[] bytes, Map<Language, String> alt, boolean demonstration) {
        Media media = new Media(name, mediaType, bytes, digest(bytes), demonstration);
        em.persist(media);
        em.flush();
        label(media, alt);
        return media;
    }

    /** Keeps a picture of the site's own like one that is uploaded, with its renditions. */
    public Media take(String fileName, byte[] bytes, Map<Language, String> alt, boolean demonstration) {
        Intake.Accepted accepted = Intake.take(fileName, bytes);
        Media media = new Media(accepted.name(), accepted.mediaType(), accepted.bytes(), digest(accepted.bytes()), demonstration);
        keep(media, accepted);
        label(media, alt);
        return media;
    }

    void keep(Media media, Intake.Accepted accepted) {
        media.measures(accepted.width(), accepted.height());
        em.persist(media);
        em.flush();
        accepted.renditions().forEach(rendition -> keep(media, rendition));
    }

    private void keep(Media media, Intake.Rendition rendition) {
        String ending = rendition.mediaType().substring("image/".length());
        String base = media.getName().replaceAll("\\.[a-z]+$", "");
        em.createNativeQuery("INSERT INTO media_rendition (media_id, name, digest, media_type, width, height, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, media.getId()).setParameter(2, base + "-" + rendition.width() + "." + ("jpeg".equals(ending) ? "jpg" : ending))
                .setParameter(3, digest(rendition.bytes())).setParameter(4, rendition.mediaType())
                .setParameter(5, rendition.width()).setParameter(6, rendition.height()).setParameter(7, rendition.bytes()).executeUpdate();
    }

    private void label(Media media, Map<Language, String> alt) {
        alt.forEach((language, words) -> em.createNativeQuery("INSERT INTO media_label (media_id, language, alt) VALUES (?1, ?2, ?3)")
                .setParameter(1, media.getId()).setParameter(2, language.tag()).setParameter(3, words).executeUpdate());
    }

    /** The file at an address: its name and the first digits of its digest. */
    public Optional<Media> find(String name, String digest) {
        return em.createQuery("select m from Media m where m.name = :name and m.digest like :digest", Media.class)
                .setParameter("name", name).setParameter("digest", digest + "%").getResultStream().findFirst();
    }

    /** A smaller rendition of a picture, by the same kind of address; its type and its bytes. */
    @SuppressWarnings("unchecked")
    public Optional<Rendition> rendition(String name, String digest) {
        List<Object[]> rows = em.createNativeQuery("SELECT media_type, bytes FROM media_rendition WHERE name = ?1 AND digest LIKE ?2")
                .setParameter(1, name).setParameter(2, digest + "%").getResultList();
        return rows.stream().findFirst().map(row -> new Rendition((String) row[0], (byte[]) row[1]));
    }

    /** What a list carries of a picture; {@link Pictures} reads it. Null for no id. */
    public String line(Long id) {
        return rows(id).stream().findFirst().map(row -> picture(row, WIDEST_ON_A_CARD).line()).orElse(null);
    }

    /**
     * A picture with what it shows, in the reader's language or the next best one; empty for no id, and for one
     * that may no longer be shown.
     */
    public Optional<Picture> picture(Long id, Language reader) {
        return best(id, reader).filter(picture -> !picture.isOver(Clocks.today(clock)));
    }

    /** A picture as editors see it, even when readers may no longer. */
    public Picture kept(long id, Language reader) {
        return best(id, reader).orElseThrow(() -> new NotFound("media", id));
    }

    private Optional<Picture> best(Long id, Language reader) {
        List<String> order = reader.readingOrder().stream().map(Language::tag).toList();
        return rows(id).stream().min(Comparator.comparingInt(row -> order.indexOf(row[4]))).map(row -> picture(row, Integer.MAX_VALUE));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Long id) {
        return id == null ? List.of() : em.createNativeQuery(PICTURE).setParameter(1, id).getResultList();
    }

    private static Picture picture(Object[] row, int widest) {
        Renditions renditions = Renditions.of((String) row[11]).upTo(widest);
        return new Picture(renditions.widest().orElseGet(() -> Media.address((String) row[0], (String) row[1])), renditions.webp(), renditions.others(),
                (String) row[5], row[4] == null ? null : Language.find((String) row[4]).orElseThrow(), (Integer) row[2], (Integer) row[3],
                FocalPoint.of((Double) row[6], (Double) row[7]), (String) row[8], (Boolean) row[9], row[10] == null ? null : ((Date) row[10]).toLocalDate());
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
