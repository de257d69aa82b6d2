package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Token;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/** Links by which somebody without an account sees a preview and can leave a remark, for seven days. */
@ApplicationScoped
@Transactional
public class PreviewLinks {

    public static final Duration GOOD_FOR = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Previewing previewing;

    @Inject
    ContentTypes types;

    @Inject
    Remarks remarks;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @return the token of a new link; only its digest is kept */
    public String share(String kind, long contentId) {
        person.must(Act.PREVIEW, null);
        types.get(kind).content(contentId);
        Token token = Token.make();
        em.createNativeQuery("INSERT INTO preview_link (hash, kind, content_id, made_by, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, token.hash()).setParameter(2, kind).setParameter(3, contentId).setParameter(4, person.id())
                .setParameter(5, utc(clock.instant().plus(GOOD_FOR))).executeUpdate();
        trail.record(new AuditEntry("SHARE_PREVIEW", kind, contentId));
        return token.words();
    }

    /** @throws NotFound for a token that never was or has expired */
    @SuppressWarnings("unchecked")
    public void open(String token) {
        List<Object[]> rows = em.createNativeQuery("SELECT kind, content_id FROM preview_link WHERE hash = ?1 AND expires_at > ?2")
                .setParameter(1, Token.hash(token)).setParameter(2, utc(clock.instant())).getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("preview", "link");
        }
        previewing.begin((String) rows.get(0)[0], ((Number) rows.get(0)[1]).longValue());
        previewing.byLink(token);
    }

    /** @return false when there were no words, or no name */
    public boolean remark(String token, Language language, String name, String words) {
        open(token);
        Editions<?> editions = types.get(previewing.getKind());
        long id = previewing.getContentId();
        Edition edition = editions.working(id, language).map(Edition.class::cast).or(() -> editions.live(id, language).map(Edition.class::cast))
                .or(() -> editions.current(id).stream().findFirst().map(Edition.class::cast)).orElseThrow(() -> new NotFound("edition", id));
        if (!remarks.isWritten(name) || !remarks.isWritten(words)) {
            return false;
        }
        remarks.addByGuest(editions.kind(), edition, name, words);
        return true;
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
