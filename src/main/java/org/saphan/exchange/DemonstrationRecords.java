package org.saphan.exchange;

import static org.saphan.exchange.ContentFile.object;
import static org.saphan.exchange.ContentFile.objects;
import static org.saphan.exchange.ContentFile.text;
import static org.saphan.exchange.ContentFile.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.saphan.company.Companies;
import org.saphan.event.Event;
import org.saphan.event.EventFacts;
import org.saphan.event.EventText;
import org.saphan.event.Events;
import org.saphan.language.Language;
import org.saphan.mou.Mou;
import org.saphan.mou.MouFacts;
import org.saphan.mou.MouStatus;
import org.saphan.mou.MouText;
import org.saphan.mou.Mous;
import org.saphan.news.News;
import org.saphan.news.NewsItems;
import org.saphan.news.NewsText;
import org.saphan.organisation.Organisation;
import org.saphan.organisation.OrganisationFacts;
import org.saphan.organisation.OrganisationText;
import org.saphan.organisation.OrganisationType;
import org.saphan.organisation.Organisations;
import org.saphan.platform.time.Precision;

/** Organisations, MOUs, events and news of the demonstration, and how they are linked. */
@ApplicationScoped
@Transactional
class DemonstrationRecords {

    @Inject
    Publisher publisher;

    @Inject
    Organisations organisations;

    @Inject
    Mous mous;

    @Inject
    Events events;

    @Inject
    NewsItems news;

    @Inject
    DemonstrationPictures pictures;

    void organisations(String name) {
        for (JsonObject item : ContentFile.items(name)) {
            Organisation organisation = new Organisation(item.getString("slug"), item.getBoolean("demonstration"));
            OrganisationFacts facts = organisation.getFacts();
            facts.setAcronym(text(item, "acronym"));
            facts.setType(OrganisationType.valueOf(item.getString("type")));
            facts.setCountry(item.getString("country"));
            facts.setRegion(text(item, "region"));
            facts.setIndustries(texts(item, "industries"));
            facts.setWebsite(text(item, "website"));
            facts.setSourceUrl(sourceUrl(item));
            publisher.keep(organisation);
            publisher.publish(organisations, item, (language, words) ->
                    new OrganisationText(organisation, language, RecordWords.organisation(words, sourceName(item, language))));
        }
    }

    void mous(String name, ContentFile file) {
        for (JsonObject item : ContentFile.items(name)) {
            Mou mou = new Mou(item.getString("slug"), item.getBoolean("demonstration"));
            MouFacts facts = mou.getFacts();
            JsonObject signed = object(item, "signed");
            facts.setSignedOn(file.day(signed.getString("date")));
            facts.setSignedPrecision(Precision.valueOf(signed.getString("precision")));
            facts.setValidUntil(file.day(text(item, "validUntil")));
            facts.setStatus(MouStatus.valueOf(item.getString("status")));
            facts.setIndustries(texts(item, "industries"));
            facts.setSourceUrl(sourceUrl(item));
            publisher.keep(mou);
            publisher.link(Mous.KIND, mou.getId(), Organisations.KIND,
                    objects(item, "parties").stream().map(party -> party.getString("organisation")).toList());
            publisher.publish(mous, item, (language, words) -> new MouText(mou, language, RecordWords.mou(words, sourceName(item, language))));
        }
    }

    void events(String name, ContentFile file) {
        for (JsonObject item : ContentFile.items(name)) {
            Event event = new Event(item.getString("slug"), item.getBoolean("demonstration"));
            times(event.getFacts(), item, file);
            event.getFacts().setRegion(text(item, "region"));
            event.getFacts().setIndustries(texts(item, "industries"));
            event.getFacts().setPictureId(pictures.find(text(item, "picture")));
            event.getFacts().setSourceUrl(sourceUrl(item));
            publisher.keep(event);
            publisher.link(Events.KIND, event.getId(), Organisations.KIND, texts(item, "organisations"));
            publisher.link(Events.KIND, event.getId(), Mous.KIND, texts(item, "mous"));
            publisher.link(Events.KIND, event.getId(), Companies.KIND, texts(item, "companies"));
            publisher.publish(events, item, (language, words) -> new EventText(event, language, RecordWords.event(words, sourceName(item, language))));
        }
    }

    private static void times(EventFacts facts, JsonObject item, ContentFile file) {
        String zone = item.getString("zone", "Asia/Bangkok");
        facts.setZone(zone);
        facts.setStartsAt(file.moment(text(item, "startsAt"), zone));
        facts.setEndsAt(file.moment(text(item, "endsAt"), zone));
        facts.setRegistrationUntil(file.day(text(item, "registrationUntil")));
        JsonObject rough = object(item, "starts");
        if (rough != null) {
            facts.setRoughOn(file.day(rough.getString("date")));
            facts.setRoughPrecision(Precision.valueOf(rough.getString("precision")));
        }
    }

    void news(String name, ContentFile file) {
        for (JsonObject item : ContentFile.items(name)) {
            News report = new News(item.getString("slug"), item.getBoolean("demonstration"));
            report.getFacts().setDay(file.day(item.getString("date")));
            report.getFacts().setIndustries(texts(item, "industries"));
            report.getFacts().setPictureId(pictures.find(text(item, "picture")));
            report.getFacts().setSourceUrl(sourceUrl(item));
            publisher.keep(report);
            publisher.link(NewsItems.KIND, report.getId(), Organisations.KIND, texts(item, "organisations"));
            publisher.link(NewsItems.KIND, report.getId(), Mous.KIND, texts(item, "mous"));
            publisher.link(NewsItems.KIND, report.getId(), Events.KIND, texts(item, "events"));
            publisher.link(NewsItems.KIND, report.getId(), Companies.KIND, texts(item, "companies"));
            publisher.publish(news, item, (language, words) -> new NewsText(report, language, RecordWords.news(words, sourceName(item, language))));
        }
    }

    private static String sourceUrl(JsonObject item) {
        JsonObject source = object(item, "source");
        return source == null ? null : source.getString("url");
    }

    private static String sourceName(JsonObject item, Language language) {
        JsonObject source = object(item, "source");
        return source == null ? null : text(source.getJsonObject("name"), language.tag());
    }
}
