package org.saphan.industry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.industry.IndustryProfiles;
import org.saphan.industry.IndustryText;
import org.saphan.industry.IndustryWords;
import org.saphan.language.Language;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;

/** The profile of one industry: {@code site/industry/profile.xhtml}. */
@Named
@RequestScoped
public class IndustryProfile {

    private static final List<String> KINDS = List.of("company", "organisation", "mou", "news", "event", "need");
    private static final int EACH = 6;

    @Inject
    IndustryProfiles profiles;

    @Inject
    Slugs slugs;

    @Inject
    Directory directory;

    @Inject
    IndustryHead head;

    private String slug;
    private Shown<IndustryText> shown;
    private List<Listing> listings;
    private Map<String, Long> counts;
    private Map<String, Map<String, Long>> facets;

    @Transactional
    public void load() {
        Language reader = head.reader();
        shown = Shown.to(reader, profiles.live(slug)).orElseThrow(() -> slugs.lost(IndustryProfiles.KIND, slug));
        listings = directory.having("industry", Set.of(slug), KINDS, reader, EACH);
        ListingQuery all = new ListingQuery(reader, KINDS, "", Map.of("industry", Set.of(slug)), ListingQuery.Sort.NAME, true, 0, 1);
        counts = directory.countByKind(all);
        facets = directory.countByFacet(ListingQuery.of(reader, "company", ListingQuery.Sort.NAME, 1).choosing("industry", slug), List.of("region"));
        head.describe(shown, slug);
    }

    /** Companies by region, Thailand's and Japan's in two colours; the eight largest. */
    public BarChart getChart() {
        return new BarChart(head.bars(facets.get("region")));
    }

    /** What the chart's two colours stand for. */
    public List<Legend> getLegend() {
        return List.of(new Legend("TH", "first"), new Legend("JP", "other"));
    }

    /** A country and the class of its bars. */
    public record Legend(String country, String shade) {
    }

    public long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** What belongs to the industry, of one kind; at most six. */
    public List<Listing> of(String kind) {
        return listings.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    public IndustryWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
