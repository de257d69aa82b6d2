package org.saphan.industry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;
import org.saphan.search.ListingDraft;
import org.saphan.search.ListingSource;

/** Where the profiles of industries are kept. */
@ApplicationScoped
public class IndustryProfiles extends Editions<IndustryText> implements ListingSource {

    public static final String KIND = "industry";

    @Inject
    Taxonomy taxonomy;

    @Inject
    TaxonomyTables tables;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<IndustryText> type() {
        return IndustryText.class;
    }

    @Override
    public Industry content(long id) {
        return find(Industry.class, id);
    }

    @Override
    protected Object blankWords() {
        return new IndustryWords();
    }

    /** Its label; the profile itself has none. */
    @Override
    public String title(Edition edition) {
        return taxonomy.industry(edition.getOwner().getSlug(), edition.getLanguage());
    }

    @Override
    public boolean isExtensible() {
        return false;
    }

    @Override
    public IndustryText blank(long contentId, Language language) {
        return new IndustryText(content(contentId), language, new IndustryWords());
    }

    public Industry industry(String code) {
        return em.createQuery("select i from Industry i where i.slug = :code", Industry.class)
                .setParameter("code", code).getSingleResult();
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<IndustryText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private ListingDraft draft(Industry industry, List<IndustryText> live) {
        ListingDraft draft = new ListingDraft(industry.getSlug(), false)
                .industries(List.of(industry.getSlug()))
                .tags(List.of(industry.getProgramme()));
        Map<Language, String> names = tables.names(industry.getSlug());
        for (IndustryText text : live) {
            draft.words(text.getLanguage(), new ListingDraft.Words(names.get(text.getLanguage()), null, text.getWords().getSummary(), null,
                    RichText.words(text.getWords().getBody())), text.getPublishedAt());
        }
        return draft;
    }
}
