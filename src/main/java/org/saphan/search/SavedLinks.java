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
import org.saphan.account.Token;
import org.saphan.platform.NotFound;

/** The secrets in mails about saved searches, of which only digests are kept. Every mail gets one of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SavedLinks {

    /** How long somebody has to confirm. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);

    /** A mail may be old when somebody has enough of them. */
    private static final Duration TO_LEAVE = Duration.ofDays(400);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Token toConfirm(SavedSearch search) {
        return make(search.getReader().getId(), search.getId(), TO_CONFIRM);
    }

    /** Opens all that a reader has saved. */
    Token toAll(SavedReader reader) {
        return make(reader.getId(), null, TO_LEAVE);
    }

    private Token make(long reader, Long search, Duration goodFor) {
        Token token = Token.make();
        em.createNativeQuery("INSERT INTO saved_search_link (hash, reader_id, search_id, expires_at) VALUES (?1, ?2, NULLIF(?3, 0), ?4)")
                .setParameter(1, token.hash()).setParameter(2, reader).setParameter(3, search == null ? 0L : search).setParameter(4, now().plus(goodFor)).executeUpdate();
        return token;
    }

    /** @throws NotFound when the link is forged, has expired or leads to what was removed */
    SavedSearch search(String token) {
        return em.find(SavedSearch.class, id("SELECT search_id FROM saved_search_link WHERE search_id IS NOT NULL AND hash = ?1 AND expires_at > ?2", token));
    }

    /** @throws NotFound when the link is forged, has expired or leads to what was removed */
    SavedReader reader(String token) {
        return em.find(SavedReader.class, id("SELECT reader_id FROM saved_search_link WHERE search_id IS NULL AND hash = ?1 AND expires_at > ?2", token));
    }

    @SuppressWarnings("unchecked")
    private long id(String sql, String token) {
        List<Number> ids = em.createNativeQuery(sql).setParameter(1, Token.hash(token == null ? "" : token)).setParameter(2, now()).getResultList();
        return ids.stream().findFirst().map(Number::longValue).orElseThrow(() -> new NotFound("link", "of a saved search"));
    }

    void forget() {
        em.createNativeQuery("DELETE FROM saved_search_link WHERE expires_at <= ?1").setParameter(1, now()).executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
