package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.saphan.account.Token;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.form.RateLimit;

/** Searches whose new finds somebody without an account wants by e-mail. The secret of a mailed link is the permission. */
@ApplicationScoped
@Transactional
public class SavedSearches {

    static final int MOST = 20;
    private static final int MAILS_A_DAY = 5;

    /** Who got no mail may go back and send the form again; who pressed the button twice gets one. */
    private static final Duration SAME_FORM = Duration.ofMinutes(10);
    private static final String KIND = "saved-search";
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile(
            "(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    @PersistenceContext
    EntityManager em;

    @Inject
    SavedLinks links;

    @Inject
    SavedMails mails;

    @Inject
    RateLimit limit;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** As it is kept. */
    public static String email(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    /**
     * Sends the address a link that confirms. Whoever asks does not learn whether the address was known, nor that it
     * got as many mails today as it should.
     *
     * @param form the key of the form: one that is sent twice counts once
     * @param base the site's address without a slash at its end
     */
    public void save(String form, SavedQuery query, String email, Language language, String base) {
        if (!isEmail(email)) {
            throw new IllegalArgumentException("no address");
        }
        if (!limit.allows("saved-search-form", form + " " + email + " " + query.digest(), 1, SAME_FORM)) {
            return;
        }
        if (!limit.allows("saved-search-mail", email, MAILS_A_DAY, Duration.ofDays(1))) {
            return;
        }
        SavedReader reader = reader(email, language);
        SavedSearch search = find(reader, query.digest());
        if (search == null && count(reader) >= MOST) {
            mails.full(reader, language, links.toAll(reader), base);
            return;
        }
        if (search != null && !search.isConfirmed()) {
            askedAgain(search);
        }
        mails.confirm(search == null ? add(reader, query, language) : search, language, base);
    }

    /** The new link works as long as the first one did. */
    private void askedAgain(SavedSearch search) {
        em.createNativeQuery("UPDATE saved_search SET made_at = ?1 WHERE id = ?2").setParameter(1, now()).setParameter(2, search.getId()).executeUpdate();
    }

    private SavedReader reader(String email, Language language) {
        em.createNativeQuery("INSERT INTO saved_search_reader (email, language, made_at) VALUES (?1, ?2, ?3) ON DUPLICATE KEY UPDATE email = email")
                .setParameter(1, email).setParameter(2, language.tag()).setParameter(3, now()).executeUpdate();
        return em.createQuery("select r from SavedReader r where r.email = :email", SavedReader.class).setParameter("email", email).getSingleResult();
    }

    private SavedSearch add(SavedReader reader, SavedQuery query, Language language) {
        em.createNativeQuery("""
                        INSERT INTO saved_search (reader_id, language, place, words, facets, digest, made_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        ON DUPLICATE KEY UPDATE digest = digest
                        """)
                .setParameter(1, reader.getId()).setParameter(2, language.tag()).setParameter(3, query.place().name()).setParameter(4, query.words())
                .setParameter(5, query.facets()).setParameter(6, query.digest()).setParameter(7, now()).executeUpdate();
        SavedSearch added = find(reader, query.digest());
        audit.record(new AuditEntry("SAVE", KIND, added.getId()));
        return added;
    }

    private SavedSearch find(SavedReader reader, String digest) {
        List<?> ids = em.createNativeQuery("SELECT id FROM saved_search WHERE reader_id = ?1 AND digest = ?2")
                .setParameter(1, reader.getId()).setParameter(2, digest).getResultList();
        return ids.isEmpty() ? null : em.find(SavedSearch.class, ((Number) ids.get(0)).longValue());
    }

    private long count(SavedReader reader) {
        return em.createQuery("select count(s) from SavedSearch s where s.reader = :reader", Long.class).setParameter("reader", reader).getSingleResult();
    }

    /** @throws NotFound when the link is forged, has expired or leads to what was removed */
    public SavedSearch asked(String token) {
        return links.search(token);
    }

    /**
     * Makes it count from now on, in the language in which it was saved. Once more changes nothing.
     *
     * @return opens all that this person saved
     */
    public Token confirm(String token) {
        SavedSearch search = links.search(token);
        if (!search.isConfirmed()) {
            search.confirm(clock.instant());
            search.getReader().write(search.getLanguage());
            audit.record(new AuditEntry("CONFIRM", KIND, search.getId()));
        }
        return links.toAll(search.getReader());
    }

    /** All confirmed ones of the person whom the link belongs to, the latest first. */
    public List<SavedSearch> mine(String token) {
        return confirmed(links.reader(token));
    }

    List<SavedSearch> confirmed(SavedReader reader) {
        return em.createQuery("select s from SavedSearch s where s.reader = :reader and s.confirmedAt is not null order by s.id desc", SavedSearch.class)
                .setParameter("reader", reader).getResultList();
    }

    /** Removes one of them, and with the last one all that is known of the person; nothing happens when it was removed before. */
    public void remove(String token, long id) {
        SavedReader reader = links.reader(token);
        SavedSearch search = em.find(SavedSearch.class, id);
        if (search == null) {
            return;
        }
        if (!Objects.equals(search.getReader().getId(), reader.getId())) {
            throw new NotFound(KIND, id);
        }
        audit.record(new AuditEntry("REMOVE", KIND, id));
        if (count(reader) > 1) {
            em.remove(search);
        } else {
            forget(reader);
        }
    }

    /** Removes all of them and all that is known of the person. */
    public void removeAll(String token) {
        SavedReader reader = links.reader(token);
        confirmed(reader).forEach(search -> audit.record(new AuditEntry("REMOVE", KIND, search.getId())));
        forget(reader);
    }

    private void forget(SavedReader reader) {
        mails.forget(reader);
        em.createNativeQuery("DELETE FROM saved_search_reader WHERE id = ?1").setParameter(1, reader.getId()).executeUpdate();
    }

    /** Forgets what nobody confirmed in time, and whoever has nothing saved any more. */
    void forgetUnconfirmed() {
        LocalDateTime before = now().minus(SavedLinks.TO_CONFIRM);
        em.createNativeQuery("DELETE FROM saved_search WHERE confirmed_at IS NULL AND made_at < ?1").setParameter(1, before).executeUpdate();
        em.createNativeQuery("DELETE FROM saved_search_reader WHERE made_at < ?1 AND NOT EXISTS (SELECT 1 FROM saved_search s WHERE s.reader_id = saved_search_reader.id)")
                .setParameter(1, before).executeUpdate();
        links.forget();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
