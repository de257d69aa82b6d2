package org.saphan.platform.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** Counts who does something how often, for all nodes together. Whom it counts it knows by digests only, which it forgets after a day. */
@ApplicationScoped
@Transactional
public class RateLimit {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    KeptKeys keys;

    @Inject
    Clock clock;

    /**
     * Counts once more; false when it is too often.
     *
     * @param what is done, such as {@code form}
     * @param who does it: a network address or an e-mail
     * @param most how often it may be done within the period
     */
    public boolean allows(String what, String who, int most, Duration period) {
        String subject = HexFormat.of().formatHex(keys.seal("rate", (what + " " + who).getBytes(StandardCharsets.UTF_8)));
        long began = clock.millis() / period.toMillis() * period.toMillis();
        LocalDateTime since = LocalDateTime.ofEpochSecond(began / 1000, 0, ZoneOffset.UTC);
        em.createNativeQuery("INSERT INTO rate_count (subject, began_at, times) VALUES (?1, ?2, 1) ON DUPLICATE KEY UPDATE times = times + 1")
                .setParameter(1, subject).setParameter(2, since).executeUpdate();
        Number times = (Number) em.createNativeQuery("SELECT times FROM rate_count WHERE subject = ?1 AND began_at = ?2 FOR UPDATE")
                .setParameter(1, subject).setParameter(2, since).getSingleResult();
        return times.intValue() <= most;
    }

    /** Forgets whom it counted longer ago than a day. */
    public void forget() {
        em.createNativeQuery("DELETE FROM rate_count WHERE began_at < ?1")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC)).executeUpdate();
    }
}
