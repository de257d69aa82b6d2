package org.saphan.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.saphan.editorial.Content;
import org.saphan.editorial.Editions;
import org.saphan.language.Language;
import org.saphan.media.MediaLibrary;
import org.saphan.platform.text.RichText;
import org.saphan.search.ListingDraft;
import org.saphan.search.ListingSource;

/** Where events are kept. */
@ApplicationScoped
public class Events extends Editions<EventText> implements ListingSource {

    public static final String KIND = "event";

    @Inject
    MediaLibrary media;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<EventText> type() {
        return EventText.class;
    }

    @Override
    public Event content(long id) {
        return find(Event.class, id);
    }

    @Override
    public Content create(String slug) {
        return new Event(slug, false);
    }

    @Override
    protected Object blankWords() {
        return new EventWords();
    }

    @Override
    public EventText blank(long contentId, Language language) {
        return new EventText(content(contentId), language, new EventWords());
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<EventText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private ListingDraft draft(Event event, List<EventText> live) {
        EventFacts facts = event.getFacts();
        ListingDraft draft = new ListingDraft(event.getSlug(), event.isDemonstration())
                .place(null, facts.getRegion())
                .industries(facts.getIndustries())
                .picture(media.line(facts.getPictureId()))
                .times(facts.getStartsAt(), facts.getEndsAt())
                .day(facts.day());
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(EventWords words) {
        return new ListingDraft.Words(words.getTitle(), null, words.getSummary(), words.getVenue(),
                RichText.words(words.getBody()) + "\n" + String.join("\n", words.getAgenda()));
    }
}
