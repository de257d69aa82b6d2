package org.saphan.company;

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

/** Where companies, the editions of their words, their certificates and checks are kept. */
@ApplicationScoped
public class Companies extends Editions<CompanyText> implements ListingSource {

    public static final String KIND = "company";

    @Inject
    MediaLibrary media;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    protected Class<CompanyText> type() {
        return CompanyText.class;
    }

    @Override
    public Company content(long id) {
        return find(Company.class, id);
    }

    @Override
    public Content create(String slug) {
        return new Company(slug, false);
    }

    @Override
    protected Object blankWords() {
        return new CompanyWords();
    }

    @Override
    public CompanyText blank(long contentId, Language language) {
        return new CompanyText(content(contentId), language, new CompanyWords());
    }

    public List<Certificate> certificates(long companyId) {
        return em.createQuery("""
                        select c from Certificate c left join fetch c.seenBy
                        where c.company.id = :company order by c.expiresOn desc, c.id
                        """, Certificate.class)
                .setParameter("company", companyId).getResultList();
    }

    public List<CompanyCheck> checks(long companyId) {
        return em.createQuery("""
                        select c from CompanyCheck c join fetch c.checkedBy
                        where c.company.id = :company order by c.checkedOn desc, c.id
                        """, CompanyCheck.class)
                .setParameter("company", companyId).getResultList();
    }

    @Override
    public Optional<ListingDraft> draft(long contentId) {
        List<CompanyText> live = live(contentId);
        return live.isEmpty() ? Optional.empty() : Optional.of(draft(live.get(0).getOwner(), live));
    }

    private ListingDraft draft(Company company, List<CompanyText> live) {
        CompanyFacts facts = company.getFacts();
        List<String> certifications = certificates(company.getId()).stream().map(Certificate::getCertification).distinct().toList();
        ListingDraft draft = new ListingDraft(company.getSlug(), company.isDemonstration())
                .place(facts.getCountry(), facts.getRegion())
                .industries(facts.getIndustries())
                .facets("cooperation", facts.getCooperation())
                .facets("certification", certifications)
                .facet("size", facts.size() == null ? null : facts.size().code())
                .tags(certifications)
                .picture(media.line(facts.getPictureId()))
                .checked(!checks(company.getId()).isEmpty());
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(CompanyWords words) {
        String more = String.join("\n", RichText.words(words.getDescription()), String.join("\n", words.getProducts()),
                String.join("\n", words.getStrengths()), String.join("\n", words.getOffers()));
        return new ListingDraft.Words(words.getName(), words.getReading(), words.getSummary(), words.getSeeks(), more);
    }
}
