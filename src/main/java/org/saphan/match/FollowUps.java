package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saphan.inquiry.CaseLog;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;

/** Asks both parties 1, 3, 6 and 12 months after the meeting how it goes. */
@ApplicationScoped
@Transactional
public class FollowUps {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);
    private static final int LONGEST_WORDS = 1000;
    private static final int AT_ONCE = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    RelayMails mails;

    @Inject
    CaseLog log;

    @Inject
    Clock clock;

    /** Plans the questions; those that are planned already stay as they are. */
    void begin(Match match) {
        if (of(match).isEmpty()) {
            LocalDate today = Clocks.today(clock);
            for (Side side : Side.values()) {
                MONTHS.forEach(months -> em.persist(new FollowUp(match.party(side), months, today.plusMonths(months))));
            }
            em.flush();
        }
    }

    /** The soonest first. For pages that have asked who reads. */
    public List<FollowUp> of(Match match) {
        return em.createQuery("select f from FollowUp f where f.match = :match order by f.months, f.party.id", FollowUp.class)
                .setParameter("match", match).getResultList();
    }

    /** The ids of those that are to be asked today. */
    public List<Long> due() {
        return em.createQuery("""
                        select f.id from FollowUp f where f.sentAt is null and f.dueOn <= :today
                        and f.match.state = org.saphan.match.MatchState.FOLLOW_UP order by f.dueOn, f.id
                        """, Long.class).setParameter("today", Clocks.today(clock)).setMaxResults(AT_ONCE).getResultList();
    }

    /** Asks one; does nothing when another node was quicker or the match is over. */
    public void ask(long id, String base) {
        FollowUp question = em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question.getSentAt() == null && question.getMatch().getState() == MatchState.FOLLOW_UP) {
            question.sent(clock.instant());
            mails.toParty(RelayMails.FOLLOWUP + "how_it_goes", question.getParty(), base, Map.of("months", question.getMonths()));
        }
    }

    /** A party's answer; given again, it replaces the former one. */
    public void answer(Party party, long id, FollowUpAnswer answer, String words, String base) {
        FollowUp question = em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || !question.getParty().getId().equals(party.getId()) || question.getSentAt() == null
                || !question.getMatch().getState().isIntroduced()) {
            throw new NotFound("question", id);
        }
        String kept = RelayWords.remark(words, LONGEST_WORDS);
        if (answer != question.getAnswer()) {
            mails.toOfficers(RelayMails.FOLLOWUP + "answered", question.getMatch(), base, Map.of("months", question.getMonths()));
        }
        log.note("FOLLOW_UP", MatchSteps.KIND, question.getMatch().getId(), String.valueOf(question.getAnswer()), answer);
        question.answer(answer, kept, clock.instant());
    }
}
