package org.saphan.mou;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.saphan.editorial.Content;
import org.saphan.editorial.Editions;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;
import org.saphan.search.ListingDraft;
import org.saphan.search.ListingSource;

/** Where MOUs are kept. */
@ApplicationScoped
public class Mous extends Editions<MouText> implements ListingSource {

    public static final String KIND = "mou";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<MouText> type() {
        return MouText.class;
    }

    @Override
    public Mou content(long id) {
        return find(Mou.class, id);
    }

    @Override
    public Content create(String slug) {
        return new Mou(slug, false);
    }

    @Override
    protected Object blankWords() {
        return new MouWords();
    }

    @Override
    public MouText blank(long contentId, Language language) {
        return new MouText(content(contentId), language, new MouWords());
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<MouText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private static ListingDraft draft(Mou mou, List<MouText> live) {
        ListingDraft draft = new ListingDraft(mou.getSlug(), mou.isDemonstration())
                .industries(mou.getFacts().getIndustries())
                .tags(List.of(mou.getFacts().getStatus().name()))
                .day(mou.getFacts().getSigned());
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(MouWords words) {
        return new ListingDraft.Words(words.getTitle(), null, words.getSummary(), null,
                RichText.words(words.getScope()) + "\n" + RichText.words(words.getBody()));
    }
}
