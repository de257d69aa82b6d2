package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.editorial.Shown;
import org.saphan.inquiry.CaseNumbers;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryState;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.InquirySteps;
import org.saphan.language.Language;
import org.saphan.need.Need;
import org.saphan.platform.NotFound;

/** Makes matches: one for each candidate. What was made before and is still open is not made again. */
@ApplicationScoped
@Transactional
public class MatchCreation {

    private static final int MOST_CANDIDATES = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    CaseDesk desk;

    @Inject
    Officers officers;

    @Inject
    InquirySteps inquiries;

    @Inject
    MatchSteps steps;

    @Inject
    CaseNumbers numbers;

    @Inject
    Companies companies;

    @Inject
    FirstWords words;

    @Inject
    Clock clock;

    /**
     * The inquiry moves to "match requested".
     *
     * @return the ids in the order of the candidates, of new and of open matches
     * @throws MatchRefused when somebody is missing, or a company would be matched with itself
     */
    public List<Long> create(MatchDraft draft) {
        Seeker seeker = draft.inquiryId() == null ? seeker(draft) : seeker(inquiries.lock(draft.inquiryId()), draft);
        me.must(Act.HANDLE_CASES, seeker.inquiry() == null ? null : seeker.inquiry().getDesk());
        Set<Long> candidates = new LinkedHashSet<>(draft.candidateIds());
        if (candidates.isEmpty() || candidates.size() > MOST_CANDIDATES) {
            throw new MatchRefused("candidates");
        }
        if (seeker.company() != null && candidates.contains(seeker.company().getId())) {
            throw new MatchRefused("itself");
        }
        if (seeker.inquiry() != null) {
            request(seeker.inquiry());
        }
        List<Long> ids = new ArrayList<>();
        candidates.forEach(candidate -> ids.add(open(seeker, candidate).orElseGet(() -> make(draft, seeker, candidate))));
        return ids;
    }

    private void request(Inquiry inquiry) {
        if (inquiry.getState() == InquiryState.RECEIVED) {
            throw new MatchRefused("unclaimed");
        }
        if (inquiry.getState() != InquiryState.MATCH_REQUESTED) {
            inquiries.take(inquiry, InquiryStep.REQUEST_MATCH, null);
        }
    }

    /** Who seeks: with or without an inquiry, with or without a profile. */
    private record Seeker(Inquiry inquiry, Company company, String country, Language language, Contact contact) {
    }

    private Seeker seeker(Inquiry inquiry, MatchDraft draft) {
        Company company = draft.seekerId() == null ? null : published(draft.seekerId());
        return new Seeker(inquiry, company, inquiry.getCountry(), inquiry.getLanguage(), inquiry.getSender());
    }

    private Seeker seeker(MatchDraft draft) {
        if (draft.seekerId() == null) {
            throw new MatchRefused("seeker");
        }
        // locked before anything is read: whoever makes the same at the same time comes after
        em.find(Company.class, draft.seekerId(), LockModeType.PESSIMISTIC_WRITE);
        Company company = published(draft.seekerId());
        String country = company.getFacts().getCountry();
        Language language = draft.language() == null ? Language.ofCountry(country) : draft.language();
        return new Seeker(null, company, country, language, draft.contact() == null ? nobody(company, language) : draft.contact());
    }

    private Company published(long id) {
        if (companies.live(id).isEmpty()) {
            throw new NotFound(Companies.KIND, id);
        }
        return companies.content(id);
    }

    /** Whom to ask there is not known yet, only what the company calls itself. */
    private Contact nobody(Company company, Language language) {
        String name = Shown.to(language, companies.live(company.getId())).map(shown -> shown.edition().getWords().getName()).orElse(null);
        return new Contact(null, null, name, null, null, null);
    }

    private Optional<Long> open(Seeker seeker, long candidate) {
        String same = seeker.inquiry() == null ? "m.inquiry is null and s.company = :seeker" : "m.inquiry = :seeker";
        List<Match> known = em.createQuery("select m from Match m, Party s, Party c where s.match = m and c.match = m and s.side = :seeks and c.side = :candidates "
                        + "and c.company.id = :candidate and " + same + " order by m.id", Match.class)
                .setParameter("seeks", Side.SEEKER).setParameter("candidates", Side.CANDIDATE).setParameter("candidate", candidate)
                .setParameter("seeker", seeker.inquiry() == null ? seeker.company() : seeker.inquiry()).getResultList();
        return known.stream().filter(match -> !match.getState().isOver()).map(Match::getId).findFirst();
    }

    private long make(MatchDraft draft, Seeker seeker, long candidateId) {
        Company candidate = published(candidateId);
        boolean invented = candidate.isDemonstration() || seeker.inquiry() != null && seeker.inquiry().isDemonstration();
        Match match = new Match(numbers.next("MAT"), seeker.inquiry(), me.getPerson(), clock.instant(), invented)
                .seeks(draft.needId() == null ? null : em.find(Need.class, draft.needId()), draft.industry(), draft.cooperation(), draft.sought());
        match.add(Side.SEEKER, seeker.company(), seeker.country(), seeker.language(), seeker.contact());
        String country = candidate.getFacts().getCountry();
        match.add(Side.CANDIDATE, candidate, country, Language.ofCountry(country), nobody(candidate, Language.ofCountry(country)));
        desk.must(match);
        for (Side side : Side.values()) {
            match.party(side).told(words.of(match, side));
        }
        match.joinedBy(second(match));
        steps.begin(match);
        return match.getId();
    }

    /** The officer of the other side, when there is only one. */
    private Person second(Match match) {
        List<Person> others = match.desks().stream().filter(each -> !me.may(Act.HANDLE_CASES, each)).flatMap(each -> officers.of(each).stream()).distinct().toList();
        return others.size() == 1 ? others.get(0) : null;
    }
}
