package org.saphan.event.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.event.Event;
import org.saphan.event.EventText;
import org.saphan.event.EventWords;
import org.saphan.event.Events;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.media.Picture;
import org.saphan.platform.text.NameAndDetail;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Clocks;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** One event: {@code site/event/…}. */
@Named
@RequestScoped
public class EventPage {

    @Inject
    Events events;

    @Inject
    Slugs slugs;

    @Inject
    Directory directory;

    @Inject
    EventPageHead head;

    private String slug;
    private Shown<EventText> shown;
    private List<Listing> linked;
    private Picture picture;

    @Transactional
    public void load() {
        Language reader = head.reader();
        shown = Shown.to(reader, events.live(slug)).orElseThrow(() -> slugs.lost(Events.KIND, slug));
        linked = directory.linked(Events.KIND, getEvent().getId(), reader);
        picture = head.picture(getEvent());
        head.describe(shown);
    }

    public Event getEvent() {
        return shown.edition().getOwner();
    }

    public EventWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    /** What is linked with it, of one kind. */
    public List<Listing> linked(String kind) {
        return linked.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    public boolean isTimed() {
        return getEvent().getFacts().getStartsAt() != null;
    }

    /** Whether registration is still to be had. */
    public boolean isRegistrationAhead() {
        LocalDate until = getEvent().getFacts().getRegistrationUntil();
        return until != null && !until.isBefore(head.today());
    }

    /** The clocks of both countries, where the exact times are known. */
    public List<Clock> getClocks() {
        return List.of(new Clock("TH", Clocks.BANGKOK), new Clock("JP", Clocks.TOKYO));
    }

    /** A country's clock. */
    public record Clock(String country, ZoneId zone) {
    }

    public List<NameAndDetail> getAgenda() {
        return getWords().getAgenda().stream().map(NameAndDetail::of).toList();
    }

    /** Null when there is none. */
    public Picture getPicture() {
        return picture;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
