package org.saphan.inquiry;

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

/** Links by which somebody without an account comes to their case. Every mail gets a link of its own, and all work until they expire. */
@ApplicationScoped
@Transactional
public class CaseLinks {

    /** Where a link leads. */
    public enum Purpose {

        /** Makes an inquiry count; the id is the inquiry's. */
        CONFIRM(Duration.ofDays(7)),
        /** Where an inquiry stands; the id is the inquiry's. */
        STATUS(Duration.ofDays(365)),
        /** All that a party may read and do; the id is the party's. */
        PARTY(Duration.ofDays(550));

        private final Duration goodFor;

        Purpose(Duration goodFor) {
            this.goodFor = goodFor;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Token make(Purpose purpose, long caseId) {
        Token token = Token.make();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        em.createNativeQuery("INSERT INTO case_link (hash, purpose, case_id, made_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, token.hash()).setParameter(2, purpose.name()).setParameter(3, caseId)
                .setParameter(4, now).setParameter(5, now.plus(purpose.goodFor)).executeUpdate();
        return token;
    }

    /**
     * To what a link leads.
     *
     * @throws NotFound when it is forged or has expired
     */
    @SuppressWarnings("unchecked")
    public long open(Purpose purpose, String token) {
        List<Number> ids = em.createNativeQuery("SELECT case_id FROM case_link WHERE hash = ?1 AND purpose = ?2 AND expires_at > ?3")
                .setParameter(1, Token.hash(token == null ? "" : token)).setParameter(2, purpose.name())
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).getResultList();
        return ids.stream().findFirst().map(Number::longValue).orElseThrow(() -> new NotFound("link", purpose));
    }

    /** Takes all links of that purpose to a case out of use. */
    public void revoke(Purpose purpose, long caseId) {
        em.createNativeQuery("DELETE FROM case_link WHERE purpose = ?1 AND case_id = ?2")
                .setParameter(1, purpose.name()).setParameter(2, caseId).executeUpdate();
    }
}
