package org.saphan.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.saphan.editorial.Content;
import org.saphan.editorial.Editions;
import org.saphan.language.Language;
import org.saphan.media.MediaLibrary;
import org.saphan.platform.text.RichText;
import org.saphan.platform.time.Precision;
import org.saphan.platform.time.RoughDate;
import org.saphan.search.ListingDraft;
import org.saphan.search.ListingSource;

/** Where news items are kept. */
@ApplicationScoped
public class NewsItems extends Editions<NewsText> implements ListingSource {

    public static final String KIND = "news";

    @Inject
    MediaLibrary media;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<NewsText> type() {
        return NewsText.class;
    }

    @Override
    public News content(long id) {
        return find(News.class, id);
    }

    @Override
    public Content create(String slug) {
        return new News(slug, false);
    }

    @Override
    protected Object blankWords() {
        return new NewsWords();
    }

    @Override
    public NewsText blank(long contentId, Language language) {
        return new NewsText(content(contentId), language, new NewsWords());
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<NewsText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private ListingDraft draft(News news, List<NewsText> live) {
        NewsFacts facts = news.getFacts();
        ListingDraft draft = new ListingDraft(news.getSlug(), news.isDemonstration())
                .industries(facts.getIndustries())
                .picture(media.line(facts.getPictureId()))
                .day(RoughDate.of(facts.getDay(), Precision.DAY));
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(NewsWords words) {
        return new ListingDraft.Words(words.getTitle(), null, words.getSummary(), words.getPlace(),
                RichText.words(words.getBody()));
    }
}
