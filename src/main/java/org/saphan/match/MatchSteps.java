package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseMoved;
import org.saphan.inquiry.WorkingDays;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;

/** The only place where a match moves: one at a time, recorded, with the day by which the next step is due. Asks no duty: the callers do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatchSteps {

    public static final String KIND = "match";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseLog log;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    /** The match, which nobody else moves until the transaction ends. @throws NotFound when there is none */
    public Match lock(long id) {
        Match match = em.find(Match.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (match == null) {
            throw new NotFound(KIND, id);
        }
        return match;
    }

    /**
     * @param match as {@link #lock} gave it
     * @param reason a code or a few words; null for none
     * @throws CaseMoved when the step does not start where the match stands
     */
    public void take(Match match, MatchStep step, String reason) {
        MatchState from = match.getState();
        if (!step.startsFrom(from)) {
            throw new CaseMoved();
        }
        match.moves(step, clock.instant());
        due(match);
        log.step(KIND, match.getId(), step, from, match.getState(), reason);
    }

    /** A match that was just made: the day by which it is to be proposed, and a line in the audit trail. */
    void begin(Match match) {
        due(match);
        em.persist(match);
        em.flush();
        log.note("CREATE", KIND, match.getId(), "", match.getReference());
    }

    private void due(Match match) {
        match.due(DueTimes.of(match.getState()).map(days -> after(match, days)).orElse(null));
    }

    /** In both countries that many working days have passed. */
    private LocalDate after(Match match, int days) {
        LocalDate today = Clocks.today(clock);
        return match.desks().stream().map(Language::country).map(country -> workingDays.after(today, days, country))
                .max(Comparator.naturalOrder()).orElse(today);
    }
}
