package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.InquiryErased;
import org.saphan.inquiry.InquiryWithdrawn;
import org.saphan.platform.web.BaseAddress;

/** Follows senders of inquiries who take them back: matches that came from one end, and what was copied from it is forgotten. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SenderGone {

    @PersistenceContext
    EntityManager em;

    @Inject
    MatchSteps steps;

    @Inject
    Matchmaking matchmaking;

    @Inject
    MatchErasure erasure;

    @Inject
    BaseAddress base;

    void withdrawn(@Observes InquiryWithdrawn inquiry) {
        of(inquiry.inquiryId()).stream().map(steps::lock).filter(match -> MatchStep.WITHDRAW.startsFrom(match.getState()))
                .forEach(match -> matchmaking.withdraw(match, CaseLog.SENDER_GONE, base.known()));
    }

    /** Also what mails to the other side say of the sender. What the other side has received stays with it. */
    void erased(@Observes InquiryErased inquiry) {
        of(inquiry.inquiryId()).stream().map(steps::lock).map(match -> match.party(Side.SEEKER)).forEach(erasure::one);
    }

    private List<Long> of(long inquiry) {
        return em.createQuery("select m.id from Match m where m.inquiry.id = :id order by m.id", Long.class).setParameter("id", inquiry).getResultList();
    }
}
