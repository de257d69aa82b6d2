package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.change.ContentChanged;

/** Which public contents a content is about, as the desk picks them. A content is named {@code news/5}. */
@ApplicationScoped
@Transactional
public class Related {

    private static final int MOST = 12;
    private static final String CODE = "[a-z]+/[0-9]{1,18}";

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentTypes types;

    @Inject
    Links links;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    @Inject
    Event<ContentChanged> changed;

    /** The contents that a content is about, in their order. */
    @SuppressWarnings("unchecked")
    public List<String> of(String kind, long id) {
        return em.createNativeQuery("SELECT CONCAT(to_kind, '/', to_id) FROM content_link WHERE from_kind = ?1 AND from_id = ?2 AND role = ?3 ORDER BY to_kind, position")
                .setParameter(1, kind).setParameter(2, id).setParameter(3, Links.ABOUT).getResultList();
    }

    /** Public contents with these words in their title, in any language. */
    @SuppressWarnings("unchecked")
    public List<String> find(String words) {
        person.must(Act.USE_DESK, null);
        String like = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return em.createNativeQuery("SELECT CONCAT(kind, '/', content_id) FROM listing WHERE LOWER(title) LIKE ?1 OR slug LIKE ?1 GROUP BY kind, content_id ORDER BY kind, MIN(sort_key)")
                .setParameter(1, like).setMaxResults(MOST).getResultList();
    }

    /** What readers of a language know it by; the code itself when it is not public. */
    @SuppressWarnings("unchecked")
    public String title(String code, Language reader) {
        if (!code.matches(CODE)) {
            return code;
        }
        List<String> titles = em.createNativeQuery("SELECT title FROM listing WHERE kind = ?1 AND content_id = ?2 AND reader = ?3")
                .setParameter(1, kind(code)).setParameter(2, id(code)).setParameter(3, reader.tag()).getResultList();
        return titles.isEmpty() ? code : titles.get(0);
    }

    /** Sets what a content is about. */
    public void set(Editions<?> editions, long id, List<String> codes) {
        person.must(Act.WRITE_FACTS, null);
        List<String> before = of(editions.kind(), id);
        List<String> wanted = codes.stream().filter(code -> code.matches(CODE)).distinct().toList();
        if (before.equals(wanted)) {
            return;
        }
        for (Editions<?> type : types.all()) {
            links.set(editions.kind(), id, Links.ABOUT, type.kind(), wanted.stream().filter(code -> kind(code).equals(type.kind())).map(Related::id).toList());
        }
        trail.record(new AuditEntry("RELATE", editions.kind(), id).change(String.join(" ", before), String.join(" ", wanted)));
        if (!editions.live(id).isEmpty()) {
            changed.fire(new ContentChanged(editions.kind(), id));
        }
    }

    private static String kind(String code) {
        return code.substring(0, code.indexOf('/'));
    }

    private static long id(String code) {
        return Long.parseLong(code.substring(code.indexOf('/') + 1));
    }
}
