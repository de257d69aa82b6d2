package org.saphan.account;

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
import java.util.Optional;

/** Links that let somebody set a password, once and for a while. */
@ApplicationScoped
@Transactional
public class OneTimeLinks {

    /** What a link is for. */
    public enum Purpose {

        INVITATION(Duration.ofDays(7)), NEW_PASSWORD(Duration.ofHours(1)), FIRST_ADMINISTRATOR(Duration.ofDays(7));

        private final Duration goodFor;

        Purpose(Duration goodFor) {
            this.goodFor = goodFor;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A new link; former ones of the person for the same purpose stop working. */
    public Token make(Person person, Purpose purpose) {
        em.createNativeQuery("DELETE FROM one_time_link WHERE person_id = ?1 AND purpose = ?2")
                .setParameter(1, person.getId()).setParameter(2, purpose.name()).executeUpdate();
        Token token = Token.make();
        em.createNativeQuery("INSERT INTO one_time_link (hash, person_id, purpose, expires_at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, token.hash()).setParameter(2, person.getId()).setParameter(3, purpose.name())
                .setParameter(4, utc(clock.instant().plus(purpose.goodFor))).executeUpdate();
        return token;
    }

    /** Whose link it is; empty when it is unknown, expired or used. */
    @SuppressWarnings("unchecked")
    public Optional<Person> find(String token) {
        List<Number> rows = em.createNativeQuery("SELECT person_id FROM one_time_link WHERE hash = ?1 AND used_at IS NULL AND expires_at > ?2")
                .setParameter(1, Token.hash(token == null ? "" : token)).setParameter(2, utc(clock.instant())).getResultList();
        return rows.stream().findFirst().map(id -> em.find(Person.class, id.longValue())).filter(Person::isActive);
    }

    /** Takes the link out of use; false when somebody was quicker. */
    boolean use(String token) {
        return em.createNativeQuery("UPDATE one_time_link SET used_at = ?2 WHERE hash = ?1 AND used_at IS NULL AND expires_at > ?2")
                .setParameter(1, Token.hash(token)).setParameter(2, utc(clock.instant())).executeUpdate() == 1;
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
