package org.saphan.company;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    @Override
    public Map<Long, ListingDraft> drafts(Collection<Long> contentIds) {
        Map<Long, List<CompanyText>> live = live(contentIds).stream().collect(groupingBy(text -> text.getOwner().getId()));
        Map<Long, List<String>> certifications = new HashMap<>();
        rows("select c.company.id, c.certification from Certificate c where c.company.id in :ids order by c.expiresOn desc, c.id", contentIds)
                .forEach(row -> certifications.computeIfAbsent((Long) row[0], any -> new ArrayList<>()).add((String) row[1]));
        Set<Object> checked = rows("select distinct c.company.id, c.company.id from CompanyCheck c where c.company.id in :ids", contentIds).stream()
                .map(row -> row[0]).collect(toSet());
        Map<Long, ListingDraft> drafts = new LinkedHashMap<>();
        live.forEach((id, texts) -> drafts.put(id, draft(texts.get(0).getOwner(), texts,
                certifications.getOrDefault(id, List.of()).stream().distinct().toList(), checked.contains(id))));
        return drafts;
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    private ListingDraft draft(Company company, List<CompanyText> live) {
        List<String> certifications = certificates(company.getId()).stream().map(Certificate::getCertification).distinct().toList();
        return draft(company, live, certifications, !checks(company.getId()).isEmpty());
    }

    private ListingDraft draft(Company company, List<CompanyText> live, List<String> certifications, boolean checked) {
        CompanyFacts facts = company.getFacts();
        ListingDraft draft = new ListingDraft(company.getSlug(), company.isDemonstration())
                .place(facts.getCountry(), facts.getRegion())
                .industries(facts.getIndustries())
                .facets("cooperation", facts.getCooperation())
                .facets("certification", certifications)
                .facet("size", facts.size() == null ? null : facts.size().code())
                .tags(certifications)
                .picture(media.line(facts.getPictureId()))
                .checked(checked);
        live.forEach(text -> draft.words(text.getLanguage(), words(text.getWords()), text.getPublishedAt()));
        return draft;
    }

    private static ListingDraft.Words words(CompanyWords words) {
        List<String> goods = Stream.concat(words.getProducts().stream(), words.getOffers().stream()).map(line -> line.replace(" | ", "\n")).toList();
        return new ListingDraft.Words(words.getName(), words.getReading(), words.getSummary(), words.getSeeks(), goods,
                RichText.words(words.getDescription()) + "\n" + String.join("\n", words.getStrengths()));
    }
}
