package org.saphan.home.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.saphan.industry.Taxonomy;
import org.saphan.organisation.RegionPairs;
import org.saphan.report.CaseFigures;
import org.saphan.report.Figures;
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
    private static final int PAIRS = 4;

    @Inject
    Directory directory;

    @Inject
    RegionPairs regionPairs;

    @Inject
    Taxonomy taxonomy;

    @Inject
    CaseFigures figures;

    @Inject
    FrontHead head;

    private List<Listing> latest;
    private Map<String, Long> counts;
    private Map<String, Map<String, Long>> companies;
    private List<RegionPairs.Pair> pairs;
    private Figures.Totals cases;

    @Transactional
    public void load() {
        ListingQuery open = new ListingQuery(head.reader(), List.of("company", "need", "organisation", "mou"), "", Map.of(), Sort.NAME, true, 0, 1);
        latest = directory.latest(KINDS, head.reader(), EACH);
        counts = directory.countByKind(open);
        companies = directory.countByFacet(ListingQuery.of(head.reader(), "company", Sort.NAME, 1), List.of("industry", "country"));
        pairs = regionPairs.all().stream().limit(PAIRS).toList();
        cases = figures.totals();
        head.describe();
    }

    /** The first few of a kind: open needs, the latest MOUs and news, the next events. */
    public List<Listing> of(String kind) {
        return latest.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The next event whose times are known; null when there is none. */
    public Listing getNextEvent() {
        return of("event").stream().filter(each -> each.endsAt() != null && each.endsAt().isAfter(head.now()))
                .min(Comparator.comparing(Listing::startsAt)).orElse(null);
    }

    /** The industries with most companies; of equals, those that the programme names first. */
    public List<String> getIndustries() {
        return taxonomy.list("industry").keySet().stream()
                .sorted(Comparator.comparingLong(this::companiesIn).reversed()).limit(INDUSTRIES).toList();
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

    public Figures.Totals getCases() {
        return cases;
    }

    public LocalDate getToday() {
        return head.today();
    }
}
