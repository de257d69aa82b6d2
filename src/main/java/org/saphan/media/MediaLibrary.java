package org.saphan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.saphan.language.Language;

/** Where pictures and documents are kept. */
@ApplicationScoped
@Transactional
public class MediaLibrary {

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

    /** What a picture shows, in the reader's language; empty when it is only decoration. */
    @SuppressWarnings("unchecked")
    public String alt(Media media, Language reader) {
        return (String) em.createNativeQuery("SELECT alt FROM media_label WHERE media_id = ?1 AND language = ?2")
                .setParameter(1, media.getId()).setParameter(2, reader.tag())
                .getResultStream().findFirst().orElse("");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
