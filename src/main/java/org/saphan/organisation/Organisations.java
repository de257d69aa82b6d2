package org.saphan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.saphan.editorial.Content;
import org.saphan.editorial.Editions;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;
import org.saphan.search.ListingDraft;
import org.saphan.search.ListingSource;

/** Where public partner bodies and their words are kept. */
@ApplicationScoped
public class Organisations extends Editions<OrganisationText> implements ListingSource {

    public static final String KIND = "organisation";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<OrganisationText> type() {
        return OrganisationText.class;
    }

    @Override
    public Organisation content(long id) {
        return find(Organisation.class, id);
    }

    @Override
    public Content create(String slug) {
        return new Organisation(slug, false);
    }

    @Override
    protected Object blankWords() {
        return new OrganisationWords();
    }

    @Override
    public OrganisationText blank(long contentId, Language language) {
        return new OrganisationText(content(contentId), language, new OrganisationWords());
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<OrganisationText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private static ListingDraft draft(Organisation organisation, List<OrganisationText> live) {
        OrganisationFacts facts = organisation.getFacts();
        ListingDraft draft = new ListingDraft(organisation.getSlug(), organisation.isDemonstration())
                .place(facts.getCountry(), facts.getRegion())
                .industries(facts.getIndustries());
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(OrganisationWords words) {
        return new ListingDraft.Words(words.getName(), words.getReading(), words.getSummary(), null,
                RichText.words(words.getDescription()));
    }
}
