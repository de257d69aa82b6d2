package org.saphan.editorial;

import com.ibm.icu.text.Transliterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saphan.language.Language;
import org.saphan.platform.Gone;
import org.saphan.platform.Moved;
import org.saphan.platform.NotFound;

/** The slugs that contents had before. An address that was given out stays good. */
@ApplicationScoped
@Transactional
public class Slugs {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 120;
    private static final int LONGEST_SUGGESTED = 60;

    @PersistenceContext
    EntityManager em;

    /** The slug under which a content is public now that was once public under this one. */
    @SuppressWarnings("unchecked")
    public Optional<String> successor(String kind, String former) {
        return em.createNativeQuery("""
                        SELECT l.slug FROM slug_redirect r
                        JOIN listing l ON l.kind = r.kind AND l.content_id = r.content_id
                        WHERE r.kind = ?1 AND r.slug = ?2 LIMIT 1
                        """)
                .setParameter(1, kind).setParameter(2, former)
                .getResultStream().map(String.class::cast).findFirst();
    }

    /** What to throw when nothing is live under a slug: it moved, was taken back, or never was. */
    public RuntimeException lost(String kind, String slug) {
        return successor(kind, slug).<RuntimeException>map(now -> new Moved(kind, now))
                .or(() -> retirement(kind, slug)).orElseGet(() -> new NotFound(kind, slug));
    }

    @SuppressWarnings("unchecked")
    private Optional<RuntimeException> retirement(String kind, String slug) {
        List<Object[]> rows = em.createNativeQuery("SELECT notice, language, leads_to FROM retirement WHERE kind = ?1 AND slug = ?2")
                .setParameter(1, kind).setParameter(2, slug).getResultList();
        return rows.stream().findFirst().map(row -> ((String) row[2]).isEmpty()
                ? new Gone((String) row[0], (String) row[1]) : new Moved(kind, (String) row[2]));
    }

    /**
     * Says what readers find where a content was.
     *
     * @param leadsTo the slug of a public content of the same kind; null or empty to show the notice
     * @throws SlugRefused when nothing is public under that slug
     */
    void retired(String kind, long contentId, String slug, Language language, String notice, String leadsTo) {
        String target = leadsTo == null ? "" : leadsTo.strip();
        if (!target.isEmpty() && (target.equals(slug) || !isPublic(kind, target))) {
            throw new SlugRefused();
        }
        em.createNativeQuery("REPLACE INTO retirement (kind, content_id, slug, language, notice, leads_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, kind).setParameter(2, contentId).setParameter(3, slug).setParameter(4, language.tag())
                .setParameter(5, notice == null ? "" : Typed.cleaned(notice, false)).setParameter(6, target).executeUpdate();
    }

    private boolean isPublic(String kind, String slug) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM listing WHERE kind = ?1 AND slug = ?2")
                .setParameter(1, kind).setParameter(2, slug).getSingleResult()).longValue() > 0;
    }

    /** Remembers that a content had this slug. */
    public void retire(String kind, String former, long contentId) {
        em.createNativeQuery("REPLACE INTO slug_redirect (kind, slug, content_id) VALUES (?1, ?2, ?3)")
                .setParameter(1, kind).setParameter(2, former).setParameter(3, contentId)
                .executeUpdate();
    }

    /** Whether an address may end in it. */
    public static boolean isSlug(String word) {
        return word.length() <= LONGEST && SLUG.matcher(word).matches();
    }

    /** A slug from a title in any script: romanised, in small letters, without what an address should not have. */
    public static String suggested(String title) {
        String latin = LATIN.transliterate(title == null ? "" : title).toLowerCase(Locale.ROOT);
        String slug = latin.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST_SUGGESTED ? slug : slug.substring(0, LONGEST_SUGGESTED).replaceAll("-[^-]*$", "");
    }

    /** The slug itself, or with a number when it is in use. */
    String free(String kind, String wanted) {
        String base = wanted.isEmpty() ? kind : wanted;
        return Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? base : base + "-" + n)
                .filter(slug -> !isTaken(kind, slug, 0)).findFirst().orElseThrow();
    }

    /**
     * @param contentId the content that may have it already; 0 for none
     * @throws SlugRefused when it is no slug
     * @throws SlugTaken when another content has or had it
     */
    String checked(String kind, String slug, long contentId) {
        if (!isSlug(slug)) {
            throw new SlugRefused();
        }
        if (isTaken(kind, slug, contentId)) {
            throw new SlugTaken();
        }
        return slug;
    }

    /** The table of a content type has its kind's name. */
    private boolean isTaken(String kind, String slug, long contentId) {
        String query = String.format("SELECT COUNT(*) FROM (SELECT id FROM %s WHERE slug = ?1 AND id <> ?2"
                + " UNION ALL SELECT content_id FROM slug_redirect WHERE kind = ?3 AND slug = ?1 AND content_id <> ?2) used", kind.replaceAll("[^a-z]", ""));
        return ((Number) em.createNativeQuery(query).setParameter(1, slug).setParameter(2, contentId).setParameter(3, kind).getSingleResult()).longValue() > 0;
    }
}
