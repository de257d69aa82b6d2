package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.company.Certificate;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyFacts;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquirySteps;
import org.saphan.language.Language;
import org.saphan.need.Direction;
import org.saphan.need.Need;
import org.saphan.need.NeedText;
import org.saphan.need.Needs;
import org.saphan.platform.NotFound;
import org.saphan.platform.text.RichText;
import org.saphan.platform.text.Words;
import org.saphan.platform.time.Clocks;

/** Who may be what a seeker looks for: public companies of other countries, the best first, each with its reasons. */
@ApplicationScoped
@Transactional
public class Suggestions {

    private static final int SHOWN = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    Companies companies;

    @Inject
    Needs needs;

    @Inject
    Profiles profiles;

    @Inject
    CommonWords words;

    @Inject
    Clock clock;

    /** For what is to become a match; its candidates are not looked at. */
    public List<Suggestion> of(MatchDraft draft) {
        Inquiry inquiry = draft.inquiryId() == null ? null : em.find(Inquiry.class, draft.inquiryId());
        Company seeker = draft.seekerId() == null ? null : companies.content(draft.seekerId());
        if (inquiry == null && seeker == null) {
            throw new NotFound(InquirySteps.KIND, draft.inquiryId());
        }
        String country = inquiry == null ? seeker.getFacts().getCountry() : inquiry.getCountry();
        me.must(Act.HANDLE_CASES, inquiry == null ? null : inquiry.getDesk());
        CommonWords.Reading reading = words.reading();
        Wish wish = wish(draft, inquiry, seeker, country, reading);
        Map<Long, Profile> near = profiles.nearTo(wish, country, draft.inquiryId(), reading);
        Set<String> telling = CommonWords.telling(wish.words(), near.values().stream().map(Profile::words).toList());
        return new Fit(wish.with(telling), Clocks.today(clock)).rank(near.values()).stream().limit(SHOWN).toList();
    }

    private Wish wish(MatchDraft draft, Inquiry inquiry, Company seeker, String country, CommonWords.Reading reading) {
        Need need = draft.needId() == null ? null : needs.content(draft.needId());
        CompanyFacts facts = seeker == null ? new CompanyFacts() : seeker.getFacts();
        Set<String> said = reading.of(Words.spaced(text(draft, need)));
        Set<String> certifications = said.stream().filter(word -> word.startsWith(CommonWords.CERTIFICATION)).map(word -> word.substring(CommonWords.CERTIFICATION.length()))
                .collect(Collectors.toCollection(HashSet::new));
        if (seeker != null) {
            companies.certificates(seeker.getId()).stream().map(Certificate::getCertification).forEach(certifications::add);
        }
        said.removeIf(word -> word.startsWith(CommonWords.CERTIFICATION));
        Set<String> languages = new HashSet<>(facts.getSpoken());
        languages.add(inquiry == null ? Language.ofCountry(country).tag() : inquiry.getLanguage().tag());
        return new Wish(draft.seekerId(), names(inquiry), direction(need, draft.seekerId()), industries(draft, need, facts), cooperation(draft, need), said,
                certifications, facts.getRegion(), facts.size(), languages);
    }

    private String text(MatchDraft draft, Need need) {
        Stream<String> ofNeed = need == null ? Stream.of() : needs.live(need.getId()).stream().map(NeedText::getWords)
                .flatMap(each -> Stream.of(each.getTitle(), RichText.words(each.getDetails())));
        return Stream.concat(Stream.ofNullable(draft.sought()), ofNeed).collect(Collectors.joining("\n"));
    }

    /** What the sender's company may be called in the directory. */
    private static Set<String> names(Inquiry inquiry) {
        Set<String> names = new HashSet<>();
        if (inquiry != null && inquiry.getSender().getCompany() != null) {
            names.add(Words.spaced(inquiry.getSender().getCompany()));
        }
        if (inquiry != null && inquiry.getSender().getEmail() != null) {
            names.add(inquiry.getSender().getEmail().toLowerCase(Locale.ROOT).replaceFirst("^.*@", "@"));
        }
        return names;
    }

    /** Who answers somebody else's need has what that one seeks, or seeks what it has. */
    private static Direction direction(Need need, Long seeker) {
        if (need == null) {
            return Direction.SEEK;
        }
        boolean own = need.getFacts().getCompany().getId().equals(seeker);
        boolean seeks = need.getFacts().getDirection() == Direction.SEEK;
        return own == seeks ? Direction.SEEK : Direction.OFFER;
    }

    /** What was asked for; else what the seeker does itself. */
    private static Set<String> industries(MatchDraft draft, Need need, CompanyFacts facts) {
        Set<String> asked = new HashSet<>();
        Stream.of(draft.industry(), need == null ? null : need.getFacts().getIndustry()).filter(code -> code != null).forEach(asked::add);
        return asked.isEmpty() ? Set.copyOf(facts.getIndustries()) : asked;
    }

    private static Set<String> cooperation(MatchDraft draft, Need need) {
        Set<String> asked = new HashSet<>(need == null ? List.of() : need.getFacts().getCooperation());
        if (draft.cooperation() != null) {
            asked.add(draft.cooperation());
        }
        return asked;
    }
}
