package org.saphan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.language.Language;

/** Where pictures and documents are kept. */
@ApplicationScoped
@Transactional
public class MediaLibrary {

    /** The bytes of a rendition and what they are. */
    public record Rendition(String mediaType, byte[] bytes) {
    }

    @PersistenceContext
    EntityManager em;

    /** @param alt what the picture shows, in each language */
    public Media add(String name, String mediaType, byte[] bytes, Map<Language, String> alt, boolean demonstration) {
        Media media = new Media(name, mediaType, bytes, digest(bytes), demonstration);
        em.persist(media);
        em.flush();
        alt.forEach((language, words) -> em.createNativeQuery("INSERT INTO media_label (media_id, language, alt) VALUES (?1, ?2, ?3)")
                .setParameter(1, media.getId()).setParameter(2, language.tag()).setParameter(3, words).executeUpdate());
        return media;
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

    /** The address of a picture on this site; null for no id. */
    public String address(Long id) {
        return id == null ? null : em.find(Media.class, id).address();
    }

    /** A picture with what it shows, in the reader's language or the next best one; empty for no id. */
    @SuppressWarnings("unchecked")
    public Optional<Picture> picture(Long id, Language reader) {
        if (id == null) {
            return Optional.empty();
        }
        List<Object[]> rows = em.createNativeQuery("""
                        SELECT m.name, m.digest, m.width, m.height, l.language, l.alt
                        FROM media m LEFT JOIN media_label l ON l.media_id = m.id WHERE m.id = ?1
                        """).setParameter(1, id).getResultList();
        List<String> order = reader.readingOrder().stream().map(Language::tag).toList();
        return rows.stream().min(Comparator.comparingInt(row -> order.indexOf(row[4])))
                .map(row -> new Picture(Media.address((String) row[0], (String) row[1]), (String) row[5], (Integer) row[2], (Integer) row[3]));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
