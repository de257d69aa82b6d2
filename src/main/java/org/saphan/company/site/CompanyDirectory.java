package org.saphan.company.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.saphan.company.Companies;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.search.Browsing;
import org.saphan.search.Directory;
import org.saphan.search.FacetGroup;
import org.saphan.search.FacetOption;
import org.saphan.search.Findings;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;
import org.saphan.search.ListingQuery.Sort;
import org.saphan.search.MissedQueries;
import org.saphan.search.Pager;

/** The directory of companies: {@code site/company/directory.xhtml}. */
@Named
@RequestScoped
public class CompanyDirectory {

    private static final int PAGE = 20;
    private static final Map<String, Sort> ORDERS = Map.of("closest", Sort.CLOSEST, "name", Sort.NAME, "newest", Sort.NEWEST);
    private static final List<String> SORTS = List.of("name", "newest");
    private static final List<String> SORTS_OF_FINDS = List.of("closest", "name", "newest");

    @Inject
    HttpServletRequest request;

    @Inject
    Directory directory;

    @Inject
    CompanyFacets facets;

    @Inject
    MissedQueries missed;

    @Inject
    PageHead head;

    @Inject
    Language reader;

    private Browsing browsing;
    private Findings findings;
    private List<FacetGroup> groups;
    private Pager pager;
    private String spelling;

    public void load() {
        browsing = browsing();
        if (isMap()) {
            browsing.keeping("view", "map");
        }
        ListingQuery query = new ListingQuery(reader, List.of(Companies.KIND), browsing.getWords(), browsing.getChosen(),
                ORDERS.get(browsing.getSort()), false, browsing.getPage() - 1, PAGE);
        findings = directory.find(query, CompanyFacets.NAMES);
        pager = new Pager(browsing.getPage(), PAGE, findings.total());
        groups = facets.groups(browsing, findings);
        head.describe(facets.title(), facets.description()).crumb("", facets.home()).canonicalQuery(browsing.getPage() > 1 ? "?page=" + browsing.getPage() : "");
        if (browsing.isNarrowed()) {
            head.hide();
        }
        if (findings.total() == 0 && !browsing.getWords().isBlank()) {
            spelling = directory.spelling(query).orElse(null);
            if (browsing.getChosen().isEmpty()) {
                missed.count(reader, browsing.getWords());
            }
        }
    }

    public Findings getFindings() {
        return findings;
    }

    /** Other words that find something when these find nothing; null for none. */
    public String getSpelling() {
        return spelling;
    }

    private Browsing browsing() {
        return new Browsing(request.getParameterMap(), facets.known(), getSorts());
    }

    public boolean isMap() {
        return "map".equals(request.getParameter("view"));
    }

    public List<FacetGroup> getGroups() {
        return groups;
    }

    /** What is chosen now, as chips that take it away. */
    public List<FacetOption> getChips() {
        return groups.stream().flatMap(group -> group.options().stream()).filter(FacetOption::chosen).toList();
    }

    /** The query string for the other view of the same. */
    public String getOtherView() {
        Browsing other = browsing();
        return (isMap() ? other : other.keeping("view", "map")).paging(1);
    }

    /** The query string for the list of this region's companies. */
    public String choosingRegion(String code) {
        Browsing list = browsing();
        return list.isChosen("region", code) ? list.paging(1) : list.toggling("region", code);
    }

    public List<FacetOption> getRegionOptions() {
        return getGroups().stream().filter(group -> "region".equals(group.name())).flatMap(group -> group.options().stream())
                .sorted(Comparator.comparingLong(FacetOption::count).reversed()).toList();
    }

    /** The key of the label of an order. */
    public String sortLabel(String order) {
        return "company.directory.sort." + order;
    }

    /** How many companies each region has, by its code. */
    public Map<String, Long> getRegionCounts() {
        return findings.counts("region");
    }

    public List<String> getSorts() {
        return Browsing.hasWords(request.getParameterMap()) ? SORTS_OF_FINDS : SORTS;
    }

    public Browsing getBrowsing() {
        return browsing;
    }

    public List<Listing> getCompanies() {
        return findings.listings();
    }

    public Pager getPager() {
        return pager;
    }
}
