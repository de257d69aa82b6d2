package org.saphan.exchange;

import static org.saphan.exchange.ContentFile.objects;
import static org.saphan.exchange.ContentFile.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saphan.account.CurrentPerson;
import org.saphan.account.People;
import org.saphan.account.Person;
import org.saphan.account.Token;
import org.saphan.company.Company;
import org.saphan.inquiry.CaseNumbers;
import org.saphan.inquiry.Consent;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.InquirySteps;
import org.saphan.inquiry.Subject;
import org.saphan.inquiry.SpamSign;
import org.saphan.inquiry.Suspicion;
import org.saphan.language.Language;
import org.saphan.match.Match;
import org.saphan.match.MatchStep;
import org.saphan.match.MatchSteps;
import org.saphan.match.Side;
import org.saphan.need.Need;

/** Invented inquiries and matches in every state, so that the officers' desk and the reports are alive on first start. */
@ApplicationScoped
@Transactional
class DemonstrationCases {

    private static final String CONSENT = "2026-1";
    private static final String DOMAIN = "@saphan.example";

    @PersistenceContext
    EntityManager em;

    @Inject
    Publisher publisher;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    InquirySteps inquirySteps;

    @Inject
    MatchSteps matchSteps;

    @Inject
    CaseNumbers numbers;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    void load() {
        Person before = me.getPerson();
        JsonObject all = ContentFile.object("demonstration/cases.json");
        Map<String, Long> inquiries = new HashMap<>();
        objects(all, "inquiries").forEach(item -> inquiries.put(item.getString("key"), inquiry(item)));
        objects(all, "matches").forEach(item -> match(item, inquiries.get(text(item, "inquiry"))));
        me.become(before);
    }

    private Instant ago(JsonObject item) {
        return clock.instant().minus(item.getInt("ago"), ChronoUnit.DAYS);
    }

    private Long inquiry(JsonObject item) {
        Subject subject = subject(item);
        String country = item.getString("country");
        Language desk = Language.ofCountry(subject.getCompany() == null ? "TH" : subject.getCompany().getFacts().getCountry());
        Inquiry inquiry = new Inquiry(Token.hash("demonstration-" + item.getString("key")), Language.find(item.getString("language")).orElseThrow(), desk,
                contact(item, item.getString("key")), country, true)
                .about(subject, text(item, "message")).consented(new Consent(CONSENT, ago(item)))
                .judged(new Suspicion(item.getInt("spam"), item.getInt("spam") > 0 ? List.of(SpamSign.HONEYPOT.name(), SpamSign.MANY_LINKS.name()) : List.of(), null));
        publisher.keep(inquiry);
        for (JsonObject step : objects(item, "steps")) {
            become(step);
            inquirySteps.take(inquirySteps.lock(inquiry.getId()), InquiryStep.valueOf(step.getString("step")), text(step, "reason"));
            em.flush();
        }
        history.ofInquiry(inquiry.getId(), item);
        return inquiry.getId();
    }

    private void become(JsonObject step) {
        String by = text(step, "by");
        me.become(by == null ? null : people.get(by + DOMAIN));
    }

    /** @param item names what it is about as {@code company/slug} or {@code need/slug}, or nothing */
    private Subject subject(JsonObject item) {
        String about = text(item, "about");
        if (about == null) {
            return new Subject(null, null, null, text(item, "cooperation"), text(item, "industry"));
        }
        String[] parts = about.split("/");
        Need need = "need".equals(parts[0]) ? em.find(Need.class, publisher.id("need", parts[1])) : null;
        Company company = need == null ? company(parts[1]) : need.getFacts().getCompany();
        return new Subject(company, need, null, text(item, "cooperation"), text(item, "industry"));
    }

    private Company company(String slug) {
        return em.find(Company.class, publisher.id("company", slug));
    }

    private static Contact contact(JsonObject item, String key) {
        String name = text(item, "name");
        return name == null ? Contact.nobody()
                : new Contact(name, text(item, "reading"), text(item, "company"), text(item, "role"), key + "@company.example", null);
    }

    private void match(JsonObject item, Long inquiry) {
        JsonObject first = objects(item, "steps").stream().findFirst().orElse(null);
        Person owner = people.get((first == null || text(first, "by") == null ? "officer-th" : first.getString("by")) + DOMAIN);
        me.become(owner);
        Match match = new Match(numbers.next("MAT"), inquiry == null ? null : em.find(Inquiry.class, inquiry), owner, ago(item), true)
                .seeks(null, text(item, "industry"), text(item, "cooperation"), text(item, "sought"));
        for (Side side : Side.values()) {
            JsonObject party = item.getJsonObject(side.name().toLowerCase(Locale.ROOT));
            Company company = company(party.getString("company"));
            String country = company.getFacts().getCountry();
            match.add(side, company, country, Language.ofCountry(country), contact(party.getJsonObject("contact"), item.getString("key") + "-" + side.name().charAt(0)));
        }
        publisher.keep(match);
        for (JsonObject step : objects(item, "steps")) {
            become(step);
            matchSteps.take(matchSteps.lock(match.getId()), MatchStep.valueOf(step.getString("step")), text(step, "reason"));
            em.flush();
        }
        history.ofMatch(match.getId(), item, owner.getId());
    }
}
