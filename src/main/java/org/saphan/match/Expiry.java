package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.platform.time.Clocks;

/** Matches that nobody answered in time end by themselves; a week before, whoever has not answered is reminded once. */
@ApplicationScoped
@Transactional
public class Expiry {

    static final int DAYS_TO_ANSWER = 30;

    private static final int DAYS_OF_WARNING = 7;
    private static final int AT_ONCE = 100;
    private static final List<MatchState> ASKING = List.of(MatchState.PROPOSED, MatchState.ACCEPTED_BY_ONE);

    @PersistenceContext
    EntityManager em;

    @Inject
    MatchSteps steps;

    @Inject
    RelayMails mails;

    @Inject
    Clock clock;

    /** The ids of those whose last day is over. */
    public List<Long> due() {
        return em.createQuery("select m.id from Match m where m.state in :asking and m.expiresOn < :today order by m.expiresOn, m.id", Long.class)
                .setParameter("asking", ASKING).setParameter("today", Clocks.today(clock)).setMaxResults(AT_ONCE).getResultList();
    }

    /** The ids of those of which the last day is near, and nobody was reminded lately. */
    public List<Long> near() {
        return em.createQuery("""
                        select m.id from Match m where m.state in :asking and m.expiresOn between :today and :soon
                        and (m.remindedAt is null or m.remindedAt < :lately) order by m.expiresOn, m.id
                        """, Long.class)
                .setParameter("asking", ASKING).setParameter("today", Clocks.today(clock)).setParameter("soon", Clocks.today(clock).plusDays(DAYS_OF_WARNING))
                .setParameter("lately", lately()).setMaxResults(AT_ONCE).getResultList();
    }

    private Instant lately() {
        return clock.instant().minus(Duration.ofDays(DAYS_OF_WARNING + 1L));
    }

    /** Ends one; does nothing when another node was quicker or somebody moved it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(long id, String base) {
        Match match = steps.lock(id);
        if (match.getState().isAsking() && match.getExpiresOn().isBefore(Clocks.today(clock))) {
            expire(match, base);
        }
    }

    /** Reminds whoever has not answered; does nothing when another node was quicker. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void warn(long id, String base) {
        Match match = steps.lock(id);
        boolean lately = match.getRemindedAt() != null && match.getRemindedAt().isAfter(lately());
        if (match.getState().isAsking() && !lately) {
            remind(match, base);
        }
    }

    void remind(Match match, String base) {
        match.reminded(clock.instant());
        Stream.of(Side.values()).map(match::party).filter(party -> party.getAnswer() == Answer.NONE)
                .forEach(party -> mails.toParty("answer.mail.reminder", party, base, day(match)));
    }

    /** The last day for an answer, for a phrase with a date in it. At noon it is the same day in every zone that matters. */
    static Map<String, Date> day(Match match) {
        return Map.of("day", Date.from(match.getExpiresOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    }

    void expire(Match match, String base) {
        steps.take(match, MatchStep.EXPIRE, null);
        for (Side side : Side.values()) {
            mails.toParty("answer.mail.expired", match.party(side), base, Map.of());
        }
        mails.toOfficers("answer.mail.officer_expired", match, base, Map.of());
    }
}
