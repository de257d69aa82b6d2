package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.saphan.account.Person;

/** What is due of inquiries. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InquiryDeadlines implements Deadlines {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<Deadline> until(LocalDate day) {
        return em.createQuery("""
                        select i from Inquiry i left join fetch i.owner where i.state in (:received, :triage, :asked) and i.dueOn <= :day order by i.dueOn, i.id
                        """, Inquiry.class)
                .setParameter("received", InquiryState.RECEIVED).setParameter("triage", InquiryState.IN_TRIAGE)
                .setParameter("asked", InquiryState.NEEDS_INFORMATION).setParameter("day", day)
                .getResultStream().map(InquiryDeadlines::deadline).toList();
    }

    private static Deadline deadline(Inquiry inquiry) {
        Person owner = inquiry.getOwner();
        return new Deadline(inquiry.getReference(), inquiry.getDueOn(), inquiry.getDesk().country(), List.of(inquiry.getDesk()),
                owner == null ? List.of() : List.of(owner));
    }
}
