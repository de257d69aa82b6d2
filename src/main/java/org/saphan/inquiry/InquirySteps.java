package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.platform.NotFound;
import org.saphan.platform.time.Clocks;

/** The only place where an inquiry moves: one at a time, recorded, with the day by which the next step is due. Asks no duty: the callers do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InquirySteps {

    public static final String KIND = "inquiry";

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseLog log;

    @Inject
    CaseNumbers numbers;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    /** The inquiry, which nobody else moves until the transaction ends. @throws NotFound when there is none */
    public Inquiry lock(long id) {
        Inquiry inquiry = em.find(Inquiry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (inquiry == null) {
            throw new NotFound(KIND, id);
        }
        return inquiry;
    }

    /**
     * @param inquiry as {@link #lock} gave it
     * @param reason a code or a few words; null for none
     * @throws CaseMoved when the step does not start where the inquiry stands
     */
    public void take(Inquiry inquiry, InquiryStep step, String reason) {
        InquiryState from = inquiry.getState();
        if (!step.startsFrom(from)) {
            throw new CaseMoved();
        }
        inquiry.moves(step, clock.instant());
        if (step == InquiryStep.CONFIRM) {
            inquiry.numbered(numbers.next("INQ"));
        }
        inquiry.due(DueTimes.of(inquiry.getState())
                .map(days -> workingDays.after(Clocks.today(clock), days, inquiry.getDesk().country())).orElse(null));
        log.step(KIND, inquiry.getId(), step, from, inquiry.getState(), reason);
    }
}
