package org.saphan.home.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.saphan.language.web.PageHead;
import org.saphan.organisation.RegionPairs;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;
import org.saphan.search.ListingQuery.Sort;

/** The front page: {@code site/home/front.xhtml}. */
@Named
@RequestScoped
public class FrontPage {

    private static final List<String> KINDS = List.of("need", "mou", "news", "event");
    private static final int EACH = 4;
    private static final int INDUSTRIES = 8;

    @Inject
    Directory directory;

    @Inject
    RegionPairs regionPairs;

    @Inject
    FrontHead head;

    private List<Listing> latest;
    private Map<String, Long> counts;
    private Map<String, Map<String, Long>> companies;
    private List<RegionPairs.Pair> pairs;

    public void load() {
        ListingQuery open = new ListingQuery(head.reader(), List.of("company", "need", "organisation", "mou"), "", Map.of(), Sort.NAME, true, 0, 1);
        latest = directory.latest(KINDS, head.reader(), EACH);
        counts = directory.countByKind(open);
        companies = directory.countByFacet(ListingQuery.of(head.reader(), "company", Sort.NAME, 1), List.of("industry", "country"));
        pairs = regionPairs.all();
        head.describe();
    }

    /** The latest of a kind. */
    public List<Listing> of(String kind) {
        return latest.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The next event whose times are known; null when there is none. */
    public Listing getNextEvent() {
        return of("event").stream().filter(each -> each.endsAt() != null && each.endsAt().isAfter(head.now()))
                .min(Comparator.comparing(Listing::startsAt)).orElse(null);
    }

    /** The industries with most companies. */
    public List<String> getIndustries() {
        return companies.get("industry").entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(INDUSTRIES).map(Map.Entry::getKey).toList();
    }

    public long companiesIn(String industry) {
        return companies.get("industry").getOrDefault(industry, 0L);
    }

    public long companiesOf(String country) {
        return companies.get("country").getOrDefault(country, 0L);
    }

    public long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public List<RegionPairs.Pair> getPairs() {
        return pairs;
    }

    public LocalDate getToday() {
        return head.today();
    }
}
