package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquirySteps;
import org.saphan.inquiry.Subject;
import org.saphan.need.Need;
import org.saphan.need.Needs;
import org.saphan.platform.NotFound;
import org.saphan.platform.text.Words;

/** With what a match begins, as far as the inquiry, the need or the seeker tells it. */
@ApplicationScoped
@Transactional
public class Beginnings {

    /**
     * What is known before the officer adds anything.
     *
     * @param reference of the inquiry; null without one
     * @param sender the company that sent the inquiry; null without one
     * @param seekerId the seeker's profile; null when none is known
     */
    public record Beginning(String reference, String sender, Long seekerId, Long needId, String industry, String cooperation, String sought, List<Long> candidateIds) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    CaseLog log;

    /** Each may be null. Opening an inquiry is recorded as reading it. */
    public Beginning of(Long inquiryId, Long needId, Long seekerId) {
        me.must(Act.HANDLE_CASES, null);
        if (inquiryId != null) {
            return of(inquiryId, seekerId);
        }
        Need need = needId == null ? null : found(Need.class, Needs.KIND, needId);
        Company seeker = need != null ? need.getFacts().getCompany() : seekerId == null ? null : found(Company.class, Companies.KIND, seekerId);
        List<String> kinds = need == null ? List.of() : need.getFacts().getCooperation();
        return new Beginning(null, null, seeker == null ? null : seeker.getId(), needId, need == null ? null : need.getFacts().getIndustry(),
                kinds.isEmpty() ? null : kinds.get(0), null, List.of());
    }

    private Beginning of(long inquiryId, Long seekerId) {
        Inquiry inquiry = found(Inquiry.class, InquirySteps.KIND, inquiryId);
        me.must(Act.HANDLE_CASES, inquiry.getDesk());
        log.read(InquirySteps.KIND, inquiryId);
        Subject subject = inquiry.getSubject();
        Need need = subject.getNeed();
        Company asked = subject.getCompany() != null ? subject.getCompany() : need == null ? null : need.getFacts().getCompany();
        String industry = subject.getIndustry() != null ? subject.getIndustry() : need != null ? need.getFacts().getIndustry()
                : asked == null ? null : asked.getFacts().getIndustries().stream().findFirst().orElse(null);
        Long seeker = seekerId != null ? seekerId : profile(inquiry);
        return new Beginning(inquiry.getReference(), inquiry.getSender().getCompany(), seeker, need == null ? null : need.getId(), industry, subject.getCooperation(), inquiry.getMessage(),
                asked == null ? List.of() : List.of(asked.getId()));
    }

    /** The sender's own profile, when one has exactly its name. */
    private Long profile(Inquiry inquiry) {
        if (inquiry.getSender().getCompany() == null) {
            return null;
        }
        String name = Words.spaced(inquiry.getSender().getCompany());
        Set<Long> same = em.createQuery("select t.owner.id, t.words.name from CompanyText t where t.state = org.saphan.editorial.EditionState.LIVE and t.owner.facts.country = :country and t.words.name = :name", Object[].class)
                .setParameter("country", inquiry.getCountry()).setParameter("name", inquiry.getSender().getCompany().strip()).getResultList().stream()
                .filter(row -> Words.spaced((String) row[1]).equals(name)).flatMap(row -> Stream.of((Long) row[0])).collect(Collectors.toSet());
        return same.size() == 1 ? same.iterator().next() : null;
    }

    private <T> T found(Class<T> type, String kind, long id) {
        T found = em.find(type, id);
        if (found == null) {
            throw new NotFound(kind, id);
        }
        return found;
    }
}
