package org.saphan.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saphan.company.CompanyFacts;
import org.saphan.editorial.Content;
import org.saphan.editorial.Editions;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;
import org.saphan.platform.time.Precision;
import org.saphan.platform.time.RoughDate;
import org.saphan.search.ListingDraft;
import org.saphan.search.ListingSource;

/** Where needs and offers are kept. */
@ApplicationScoped
public class Needs extends Editions<NeedText> implements ListingSource {

    public static final String KIND = "need";

    /** In characters; as much as a card shows. */
    private static final int TEASER = 160;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<NeedText> type() {
        return NeedText.class;
    }

    @Override
    public Need content(long id) {
        return find(Need.class, id);
    }

    @Override
    public Content create(String slug) {
        return new Need(slug, false);
    }

    @Override
    protected Object blankWords() {
        return new NeedWords();
    }

    @Override
    public NeedText blank(long contentId, Language language) {
        return new NeedText(content(contentId), language, new NeedWords());
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<NeedText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private static ListingDraft draft(Need need, List<NeedText> live) {
        NeedFacts facts = need.getFacts();
        CompanyFacts company = facts.getCompany().getFacts();
        ListingDraft draft = new ListingDraft(need.getSlug(), need.isDemonstration())
                .place(company.getCountry(), company.getRegion())
                .industries(List.of(facts.getIndustry()))
                .facets("cooperation", facts.getCooperation())
                .facet("direction", facts.getDirection().name().toLowerCase(Locale.ROOT))
                .tags(List.of(facts.getDirection().name()))
                .day(RoughDate.of(facts.getPublishedOn(), Precision.DAY))
                .until(facts.getExpiresOn());
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(NeedWords words) {
        return new ListingDraft.Words(words.getTitle(), null, RichText.teaser(words.getDetails(), TEASER), words.getAnswerers(),
                RichText.words(words.getDetails()));
    }
}
