package org.saphan.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.account.Token;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.editorial.EditorialDesk;
import org.saphan.inquiry.CaseLinks;
import org.saphan.inquiry.Consent;
import org.saphan.inquiry.Consents;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.InquirySteps;
import org.saphan.inquiry.Subject;
import org.saphan.language.Language;
import org.saphan.match.Match;
import org.saphan.match.MatchCreation;
import org.saphan.match.MatchDraft;
import org.saphan.match.Matchmaking;
import org.saphan.match.PartyDesk;
import org.saphan.match.Side;

/** What a test of matches starts from: two public companies, and a match with somebody to ask at both. */
@ApplicationScoped
@Transactional
public class GivenMatches {

    public static final String BASE = "https://saphan.test";

    @PersistenceContext
    EntityManager em;

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    EditorialDesk desk;

    @Inject
    MatchCreation creation;

    @Inject
    Matchmaking matchmaking;

    @Inject
    InquirySteps inquiries;

    @Inject
    CaseLinks links;

    @Inject
    Consents consents;

    /** A public company of a country; whoever acted before acts no more. */
    public Company company(String country, String industry) {
        Company company = new Company("match-" + UUID.randomUUID(), false);
        company.getFacts().setCountry(country);
        company.getFacts().setRegion("TH".equals(country) ? "TH-20" : "JP-11");
        company.getFacts().setIndustries(List.of(industry));
        em.persist(company);
        em.flush();
        given.signedIn(Duty.WRITE);
        CompanyText text = desk.start(companies, new CompanyText(company, Language.byDefault(), given.words("Company " + company.getSlug())));
        desk.submit(companies, text);
        given.signedIn(Duty.REVIEW);
        desk.approve(companies, text);
        desk.publishTogether(companies, List.of(text));
        return company;
    }

    /** Everything in it is found nowhere else, so that a test sees wherever any of it appears. */
    public static Contact contact() {
        String mark = UUID.randomUUID().toString().replace("-", "");
        return new Contact("Name" + mark, "Reading" + mark, "Firm" + mark, "Role" + mark, "mail" + mark + "@party.test", "+66" + (200000000L + Math.floorMod(mark.hashCode(), 99999999)));
    }

    /** An inquiry in triage at a desk. */
    public Inquiry inquiry(Language desk, Contact sender, String country) {
        Inquiry inquiry = new Inquiry(Token.hash(UUID.randomUUID().toString()), Language.ofCountry(country), desk, sender, country, false)
                .about(new Subject(null, null, null, null, "automotive"), "We look for somebody.")
                .consented(new Consent("test", Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        em.persist(inquiry);
        em.flush();
        inquiries.take(inquiry, InquiryStep.CONFIRM, null);
        inquiries.take(inquiry, InquiryStep.CLAIM, null);
        return inquiry;
    }

    /** The officer who makes it acts from now on. */
    public long draft(String seekerCountry, String candidateCountry) {
        Company seeker = company(seekerCountry, "automotive");
        Company candidate = company(candidateCountry, "automotive");
        officer(Language.ofCountry(seekerCountry));
        long id = creation.create(new MatchDraft(null, seeker.getId(), null, null, null, "automotive", null, "Somebody", List.of(candidate.getId()))).get(0);
        matchmaking.prepare(id, preparations(id));
        em.flush();
        return id;
    }

    public Person officer(Language language) {
        return given.signedIn(language, Duty.OFFICER);
    }

    public List<Matchmaking.Preparation> preparations(long id) {
        Match match = match(id);
        return Arrays.stream(Side.values()).map(match::party)
                .map(party -> new Matchmaking.Preparation(party.getSide(), party.getVersion(), contact(), party.getLanguage(), "Words to " + party.getSide())).toList();
    }

    public long proposed() {
        long id = draft("TH", "JP");
        matchmaking.propose(id, List.of(), BASE);
        return id;
    }

    public String token(long id, Side side) {
        return links.make(CaseLinks.Purpose.PARTY, match(id).party(side).getId()).words();
    }

    /** The words to which a party agrees now. */
    public String consent() {
        return consents.version(PartyDesk.CONSENT, Language.byDefault());
    }

    /** As it stands now. */
    public Match match(long id) {
        Match match = em.find(Match.class, id);
        em.refresh(match);
        Arrays.stream(Side.values()).map(match::party).forEach(party -> {
            em.refresh(party);
            party.getContact();
        });
        return match;
    }
}
