package org.saphan.event.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import org.saphan.editorial.Shown;
import org.saphan.event.Event;
import org.saphan.event.EventFacts;
import org.saphan.event.EventText;
import org.saphan.event.Events;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.media.MediaLibrary;
import org.saphan.media.Picture;
import org.saphan.platform.text.JsonText;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Clocks;

/** What the page of one event tells the frame and search engines. */
@RequestScoped
public class EventPageHead {

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    @Inject
    Links links;

    @Inject
    MediaLibrary media;

    @Inject
    Clock clock;

    Language reader() {
        return reader;
    }

    void describe(Shown<EventText> shown) {
        head.describe(shown.edition().getWords().getTitle(), shown.edition().getWords().getSummary())
                .languages(shown.languages(), shown.edition().getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"))
                .crumb("events", phrases.of("event.list.title"))
                .type("website");
        structured(shown);
    }

    LocalDate today() {
        return Clocks.today(clock);
    }

    /** The event's picture, or null. */
    Picture picture(Event event) {
        return media.picture(event.getFacts().getPictureId(), reader).orElse(null);
    }

    /** Nothing is told of an event whose day is not known: half a date would be a wrong one. */
    private void structured(Shown<EventText> shown) {
        EventText text = shown.edition();
        EventFacts facts = text.getOwner().getFacts();
        if (facts.getStartsAt() == null) {
            return;
        }
        JsonObjectBuilder data = JsonText.BUILDERS.createObjectBuilder()
                .add("@context", "https://schema.org").add("@type", "Event")
                .add("name", text.getWords().getTitle())
                .add("startDate", facts.getStartsAt().atZone(facts.zoneId()).toOffsetDateTime().toString())
                .add("endDate", facts.getEndsAt().atZone(facts.zoneId()).toOffsetDateTime().toString())
                .add("eventStatus", "https://schema.org/EventScheduled")
                .add("url", links.absolute(Events.KIND, text.getOwner().getSlug(), text.getLanguage()))
                .add("location", JsonText.BUILDERS.createObjectBuilder().add("@type", "Place").add("name", String.valueOf(text.getWords().getVenue()))
                        .add("address", String.valueOf(text.getWords().getVenue())));
        if (text.getWords().getSummary() != null) {
            data.add("description", text.getWords().getSummary());
        }
        head.data(data.build());
    }
}
