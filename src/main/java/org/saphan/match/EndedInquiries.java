package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseMails;
import org.saphan.inquiry.InquiryErased;
import org.saphan.inquiry.InquiryWithdrawn;
import org.saphan.platform.web.BaseAddress;

/** What becomes of matches when the sender of their inquiry takes it back or wants to be forgotten; in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndedInquiries {

    @PersistenceContext
    EntityManager em;

    @Inject
    MatchSteps steps;

    @Inject
    Matchmaking matchmaking;

    @Inject
    CaseMails mails;

    @Inject
    CaseLog log;

    @Inject
    BaseAddress base;

    /** Those of which nothing has come yet end. Who was introduced stays introduced. */
    void end(@Observes InquiryWithdrawn event) {
        for (long id : of(event.inquiryId())) {
            Match match = steps.lock(id);
            if (match.getState() == MatchState.DRAFT || match.getState().isAsking()) {
                matchmaking.withdraw(match, event.getClass().getSimpleName(), base.known());
            }
        }
    }

    /** Their copies of the sender's contact go, those in mails to the other side as well. What the other side has received stays with it. */
    void forget(@Observes InquiryErased event) {
        for (long id : of(event.inquiryId())) {
            Match match = steps.lock(id);
            for (Side side : Side.values()) {
                String address = match.party(side).getContact().getEmail();
                if (address != null) {
                    mails.forget(match.getReference(), address);
                }
            }
            match.forgetSeeker();
            log.note("ERASE", MatchSteps.KIND, id, "", Side.SEEKER);
        }
    }

    private List<Long> of(long inquiry) {
        return em.createQuery("select m.id from Match m where m.inquiry.id = :inquiry order by m.id", Long.class).setParameter("inquiry", inquiry).getResultList();
    }
}
