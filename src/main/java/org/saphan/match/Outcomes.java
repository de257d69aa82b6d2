package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Token;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseMoved;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;

/** The ledger of what came of matches. Rows are only added; both parties may confirm each. */
@ApplicationScoped
@Transactional
public class Outcomes {

    private static final int LONGEST_WORDS = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    MatchSteps steps;

    @Inject
    CaseDesk duty;

    @Inject
    CurrentPerson me;

    @Inject
    RelayMails mails;

    @Inject
    MouDrafts mous;

    @Inject
    CaseLog log;

    @Inject
    Clock clock;

    /**
     * @param formKey of the form: sent again it records nothing twice
     * @throws CaseMoved when the parties are not introduced
     */
    public void record(long matchId, OutcomeDraft draft, String formKey, String base) {
        keep(matchId, draft, null, formKey, base);
    }

    /**
     * Puts a new row in the place of another, which stays readable.
     *
     * @throws CaseMoved when somebody else has corrected it already
     */
    public void correct(long outcomeId, OutcomeDraft draft, String formKey, String base) {
        Outcome wrong = em.find(Outcome.class, outcomeId, LockModeType.PESSIMISTIC_WRITE);
        if (wrong == null) {
            throw new NotFound("outcome", outcomeId);
        }
        keep(wrong.getMatch().getId(), draft, wrong, formKey, base);
    }

    private void keep(long matchId, OutcomeDraft draft, Outcome corrects, String formKey, String base) {
        Match match = steps.lock(matchId);
        duty.must(match);
        check(match, draft);
        String key = Token.hash(formKey);
        if (count("o.formKey = :value", key) > 0) {
            return;
        }
        if (corrects != null && count("o.corrects = :value", corrects) > 0) {
            throw new CaseMoved();
        }
        Outcome outcome = new Outcome(match, draft, corrects, me.getPerson(), clock.instant(), key);
        em.persist(outcome);
        em.flush();
        log.note(corrects == null ? "RECORD_OUTCOME" : "CORRECT_OUTCOME", MatchSteps.KIND, matchId, corrects == null ? "" : corrects.getStage(), draft.stage());
        for (Side side : Side.values()) {
            mails.toParty(RelayMails.FOLLOWUP + "outcome", match.party(side), base, Map.of());
        }
        if (draft.stage() == OutcomeStage.MOU) {
            mous.draft(match, draft);
        }
    }

    private void check(Match match, OutcomeDraft draft) {
        if (!match.getState().isIntroduced()) {
            throw new CaseMoved();
        }
        if (draft.stage() == null || draft.happenedOn() == null || draft.happenedOn().isAfter(Clocks.today(clock))) {
            throw new CaseWordsRefused("happened_on", 0);
        }
        if (draft.amount() != null && draft.amount().getRateDate().isAfter(Clocks.today(clock))) {
            throw new CaseWordsRefused("rate", 0);
        }
        if (draft.words() != null && draft.words().length() > LONGEST_WORDS) {
            throw new CaseWordsRefused("too_long", LONGEST_WORDS);
        }
    }

    private long count(String condition, Object value) {
        return em.createQuery("select count(o) from Outcome o where " + condition, Long.class).setParameter("value", value).getSingleResult();
    }

    /**
     * Whether a party agrees with a row; said again, it replaces what was said before.
     *
     * @throws CaseMoved when another row stands in its place
     */
    public void answer(Party party, long outcomeId, boolean agreed, String base) {
        Outcome outcome = em.find(Outcome.class, outcomeId, LockModeType.PESSIMISTIC_WRITE);
        if (outcome == null || !outcome.getMatch().getId().equals(party.getMatch().getId()) || !outcome.getMatch().getState().isIntroduced()) {
            throw new NotFound("outcome", outcomeId);
        }
        if (count("o.corrects = :value", outcome) > 0) {
            throw new CaseMoved();
        }
        boolean denied = Optional.ofNullable(outcome.answerOf(party.getSide())).map(said -> !said.isAgreed()).orElse(false);
        OutcomeAnswer answer = Optional.ofNullable(outcome.answerOf(party.getSide())).orElseGet(() -> {
            OutcomeAnswer added = new OutcomeAnswer(outcome, em.find(Party.class, party.getId()));
            outcome.answered(added);
            em.persist(added);
            return added;
        });
        answer.say(agreed, clock.instant());
        log.note("ANSWER_OUTCOME", MatchSteps.KIND, outcome.getMatch().getId(), party.getSide(), agreed);
        if (!agreed && !denied) {
            mails.toOfficers(RelayMails.FOLLOWUP + "outcome_denied", outcome.getMatch(), base, Map.of());
        }
    }

    /** All rows of a match, the latest first; corrected ones too. For pages that have asked who reads. */
    public List<Outcome> of(Match match) {
        List<Outcome> outcomes = em.createQuery("select o from Outcome o left join fetch o.recordedBy where o.match = :match order by o.id desc", Outcome.class)
                .setParameter("match", match).getResultList();
        outcomes.forEach(outcome -> outcome.getAnswers().size());
        return outcomes;
    }

    /** Those in whose place no other row stands. */
    public static List<Outcome> standing(List<Outcome> all) {
        List<Long> corrected = all.stream().map(Outcome::getCorrects).filter(Objects::nonNull).map(Outcome::getId).toList();
        return all.stream().filter(outcome -> !corrected.contains(outcome.getId())).toList();
    }

    /** The evidence of a row, for an officer of the match. @throws NotFound when it has none */
    public Outcome evidence(long outcomeId) {
        Outcome outcome = em.find(Outcome.class, outcomeId);
        if (outcome == null || outcome.getEvidenceName() == null) {
            throw new NotFound("evidence", outcomeId);
        }
        duty.must(outcome.getMatch());
        log.read(MatchSteps.KIND, outcome.getMatch().getId());
        return outcome;
    }

    /** The rate that was used last, to begin with; empty when none was. */
    public Optional<BigDecimal> lastRate() {
        return em.createQuery("select o.amount.jpyPerThb from Outcome o where o.amount.jpyPerThb is not null order by o.amount.rateDate desc, o.id desc", BigDecimal.class)
                .setMaxResults(1).getResultList().stream().findFirst();
    }
}
