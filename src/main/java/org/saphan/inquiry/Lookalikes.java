package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.platform.NotFound;

/** Inquiries that may be the same as another: the same words, the same sender, the same company. */
@ApplicationScoped
@Transactional
public class Lookalikes {

    /** In what two inquiries are alike. */
    public enum Likeness {
        WORDS, EMAIL, COMPANY
    }

    /** An inquiry that is like another. */
    public record Lookalike(Inquiry inquiry, Set<Likeness> in) {

        public Inquiry getInquiry() {
            return inquiry;
        }

        public List<Likeness> getIn() {
            return List.copyOf(in);
        }
    }

    private static final int MOST = 20;
    private static final String ALIKE = """
             from Inquiry i where i.id <> :id and i.state <> :never
             and (i.suspicion.digest = :digest or i.sender.email = :email or i.sender.company = :company)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    InquirySteps steps;

    @Inject
    CaseLog log;

    @Inject
    CurrentPerson me;

    /** Those of the same desk, the newest first. */
    public List<Lookalike> of(long id) {
        Inquiry inquiry = get(id);
        return query("select i", " and i.desk = :desk order by i.id desc", inquiry, Inquiry.class).setParameter("desk", inquiry.getDesk())
                .setMaxResults(MOST).getResultList().stream().map(other -> new Lookalike(other, likeness(inquiry, other))).toList();
    }

    /** How many there are at other desks, whose officers alone may read them. */
    public long elsewhere(long id) {
        Inquiry inquiry = get(id);
        return query("select count(i)", " and i.desk <> :desk", inquiry, Long.class).setParameter("desk", inquiry.getDesk()).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String rest, Inquiry inquiry, Class<T> type) {
        return em.createQuery(select + ALIKE + rest, type).setParameter("id", inquiry.getId()).setParameter("never", InquiryState.UNCONFIRMED)
                .setParameter("digest", Objects.toString(inquiry.getSuspicion().getDigest(), ""))
                .setParameter("email", Objects.toString(inquiry.getSender().getEmail(), ""))
                .setParameter("company", Objects.toString(inquiry.getSender().getCompany(), ""));
    }

    private static Set<Likeness> likeness(Inquiry one, Inquiry other) {
        Set<Likeness> in = EnumSet.noneOf(Likeness.class);
        if (isSame(one.getSuspicion().getDigest(), other.getSuspicion().getDigest())) {
            in.add(Likeness.WORDS);
        }
        if (isSame(one.getSender().getEmail(), other.getSender().getEmail())) {
            in.add(Likeness.EMAIL);
        }
        if (isSame(one.getSender().getCompany(), other.getSender().getCompany())) {
            in.add(Likeness.COMPANY);
        }
        return in;
    }

    /** As the database compares: without regard to capitals. */
    private static boolean isSame(String one, String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    /**
     * Says that an inquiry belongs to another one of the same desk.
     *
     * @param reference empty for none any more
     * @throws LinkRefused when there is no such inquiry at the desk
     */
    public void link(long id, String reference) {
        me.must(Act.HANDLE_CASES, null);
        Inquiry inquiry = steps.lock(id);
        me.must(Act.HANDLE_CASES, inquiry.getDesk());
        Inquiry other = reference == null || reference.isBlank() ? null : find(reference.strip(), inquiry);
        if (!Objects.equals(inquiry.getLinked(), other)) {
            log.note("LINK", InquirySteps.KIND, id, reference(inquiry.getLinked()), reference(other));
            inquiry.linkTo(other);
        }
    }

    private Inquiry find(String reference, Inquiry from) {
        return em.createQuery("select i from Inquiry i where i.reference = :reference and i.desk = :desk and i.id <> :id", Inquiry.class)
                .setParameter("reference", reference).setParameter("desk", from.getDesk()).setParameter("id", from.getId())
                .getResultStream().findFirst().orElseThrow(LinkRefused::new);
    }

    private static String reference(Inquiry inquiry) {
        return inquiry == null ? "" : inquiry.getReference();
    }

    private Inquiry get(long id) {
        me.must(Act.HANDLE_CASES, null);
        Inquiry inquiry = em.find(Inquiry.class, id);
        if (inquiry == null) {
            throw new NotFound(InquirySteps.KIND, id);
        }
        me.must(Act.HANDLE_CASES, inquiry.getDesk());
        return inquiry;
    }
}
