package org.saphan.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.saphan.editorial.Content;
import org.saphan.editorial.Editions;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;
import org.saphan.search.ListingDraft;
import org.saphan.search.ListingSource;

/** Where editable pages are kept. */
@ApplicationScoped
public class Pages extends Editions<PageText> implements ListingSource {

    public static final String KIND = "page";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<PageText> type() {
        return PageText.class;
    }

    @Override
    public Page content(long id) {
        return find(Page.class, id);
    }

    @Override
    public Content create(String slug) {
        return new Page(slug, false);
    }

    @Override
    protected Object blankWords() {
        return new PageWords();
    }

    @Override
    public PageText blank(long contentId, Language language) {
        return new PageText(content(contentId), language, new PageWords());
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<PageText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private static ListingDraft draft(Page page, List<PageText> live) {
        ListingDraft draft = new ListingDraft(page.getSlug(), page.isDemonstration());
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(PageWords words) {
        return new ListingDraft.Words(words.getTitle(), null, words.getSummary(), null, RichText.words(words.getBody()));
    }
}
