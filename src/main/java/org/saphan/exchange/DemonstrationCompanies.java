package org.saphan.exchange;

import static org.saphan.exchange.ContentFile.number;
import static org.saphan.exchange.ContentFile.object;
import static org.saphan.exchange.ContentFile.objects;
import static org.saphan.exchange.ContentFile.text;
import static org.saphan.exchange.ContentFile.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import org.saphan.account.People;
import org.saphan.account.Person;
import org.saphan.company.Certificate;
import org.saphan.company.CheckedThing;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyCheck;
import org.saphan.company.CompanyFacts;
import org.saphan.company.CompanyText;
import org.saphan.company.CompanyWords;
import org.saphan.language.Language;
import org.saphan.need.Direction;
import org.saphan.need.Need;
import org.saphan.need.NeedFacts;
import org.saphan.need.NeedText;
import org.saphan.need.NeedWords;
import org.saphan.need.Needs;

/** The invented companies with what was seen of them, and their needs. */
@ApplicationScoped
@Transactional
class DemonstrationCompanies {

    @PersistenceContext
    EntityManager em;

    @Inject
    Publisher publisher;

    @Inject
    People people;

    @Inject
    Companies companies;

    @Inject
    Needs needs;

    @Inject
    DemonstrationPictures pictures;

    void load(String name, ContentFile file) {
        for (JsonObject item : ContentFile.items(name)) {
            Company company = new Company(item.getString("slug"), item.getBoolean("demonstration"));
            facts(company.getFacts(), item);
            publisher.keep(company);
            evidence(company, item, file);
            publisher.publish(companies, item, (language, words) -> new CompanyText(company, language, words(words)));
        }
    }

    private void facts(CompanyFacts facts, JsonObject item) {
        facts.setCountry(item.getString("country"));
        facts.setRegion(item.getString("region"));
        facts.setIndustries(texts(item, "industries"));
        facts.setCooperation(texts(item, "cooperation"));
        facts.setFounded(number(item, "founded"));
        facts.setEmployees(number(item, "employees"));
        JsonObject capital = object(item, "capital");
        if (capital != null) {
            facts.setCapital(new BigDecimal(capital.getJsonNumber("amount").toString()));
            facts.setCurrency(capital.getString("currency"));
        }
        facts.setWebsite(text(item, "website"));
        facts.setExports(texts(item, "exports"));
        facts.setSpoken(texts(item, "languages"));
        facts.setPictureId(pictures.find(text(item, "picture")));
    }

    private void evidence(Company company, JsonObject item, ContentFile file) {
        String country = company.getFacts().getCountry();
        Person officer = people.get(("TH".equals(country) ? "officer-th" : "officer-ja") + "@saphan.example");
        for (JsonObject seen : objects(item, "certificates")) {
            Certificate certificate = new Certificate(company, seen.getString("code"), seen.getString("number"), seen.getString("body"));
            certificate.scope(seen.getString("scope"), Language.find(seen.getString("scopeLanguage")).orElseThrow());
            certificate.valid(file.day(text(seen, "issued")), file.day(text(seen, "expires")));
            if (text(seen, "seen") != null) {
                certificate.seen(file.day(text(seen, "seen")), officer);
            }
            em.persist(certificate);
        }
        objects(item, "checks").forEach(check -> em.persist(new CompanyCheck(company,
                CheckedThing.valueOf(check.getString("what")), file.day(check.getString("on")), officer)));
    }

    private static CompanyWords words(JsonObject item) {
        CompanyWords words = new CompanyWords();
        words.setName(item.getString("name"));
        words.setReading(text(item, "reading"));
        words.setSummary(item.getString("summary"));
        words.setDescription(text(item, "description"));
        words.setProducts(texts(item, "products"));
        words.setStrengths(texts(item, "strengths"));
        words.setOffers(texts(item, "offers"));
        words.setSeeks(text(item, "seeks"));
        return words;
    }

    void needs(String name, ContentFile file) {
        for (JsonObject item : ContentFile.items(name)) {
            Need need = new Need(item.getString("slug"), item.getBoolean("demonstration"));
            NeedFacts facts = need.getFacts();
            facts.setCompany(em.getReference(Company.class, publisher.id(Companies.KIND, item.getString("company"))));
            facts.setDirection(Direction.valueOf(item.getString("direction")));
            facts.setIndustry(item.getString("industry"));
            facts.setCooperation(texts(item, "cooperation"));
            facts.setPublishedOn(file.day(item.getString("published")));
            facts.setExpiresOn(file.day(item.getString("expires")));
            publisher.keep(need);
            publisher.link(Needs.KIND, need.getId(), Companies.KIND, java.util.List.of(item.getString("company")));
            publisher.publish(needs, item, (language, words) -> new NeedText(need, language, needWords(words)));
        }
    }

    private static NeedWords needWords(JsonObject item) {
        NeedWords words = new NeedWords();
        words.setTitle(item.getString("title"));
        words.setDetails(text(item, "details"));
        words.setAnswerers(text(item, "answerers"));
        return words;
    }
}
