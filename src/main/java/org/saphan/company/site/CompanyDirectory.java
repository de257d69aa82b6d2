package org.saphan.company.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.saphan.company.Companies;
import org.saphan.company.site.CompanyFacets.Group;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.search.Browsing;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;
import org.saphan.search.ListingQuery.Sort;
import org.saphan.search.Pager;

/** The directory of companies: {@code site/company/directory.xhtml}. */
@Named
@RequestScoped
public class CompanyDirectory {

    private static final int PAGE = 20;
    private static final Map<String, Sort> SORTS = sorts();

    @Inject
    HttpServletRequest request;

    @Inject
    Directory directory;

    @Inject
    CompanyFacets facets;

    @Inject
    PageHead head;

    @Inject
    Language reader;

    private Browsing browsing;
    private List<Listing> companies;
    private Map<String, Map<String, Long>> counts;
    private List<Group> groups;
    private Pager pager;

    private static Map<String, Sort> sorts() {
        Map<String, Sort> sorts = new LinkedHashMap<>();
        sorts.put("name", Sort.NAME);
        sorts.put("newest", Sort.NEWEST);
        return sorts;
    }

    @Transactional
    public void load() {
        browsing = new Browsing(request.getParameterMap(), facets.known(), List.copyOf(SORTS.keySet()));
        if (isMap()) {
            browsing.keeping("view", "map");
        }
        ListingQuery query = new ListingQuery(reader, List.of(Companies.KIND), browsing.getWords(), browsing.getChosen(),
                SORTS.get(browsing.getSort()), false, browsing.getPage() - 1, PAGE);
        pager = new Pager(browsing.getPage(), PAGE, directory.count(query));
        companies = directory.list(query);
        counts = directory.countByFacet(query, CompanyFacets.NAMES);
        groups = facets.groups(browsing, counts);
        head.describe(facets.title(), facets.description()).crumb("", facets.home()).canonicalQuery(browsing.getPage() > 1 ? "?page=" + browsing.getPage() : "");
        if (browsing.isNarrowed()) {
            head.hide();
        }
    }

    public boolean isMap() {
        return "map".equals(request.getParameter("view"));
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** What is chosen now, as chips that take it away. */
    public List<CompanyFacets.Option> getChips() {
        return groups.stream().flatMap(CompanyDirectory::chosen).toList();
    }

    private static Stream<CompanyFacets.Option> chosen(Group group) {
        return group.options().stream().filter(CompanyFacets.Option::chosen);
    }

    /** The query string for the other view of the same. */
    public String getOtherView() {
        Browsing other = new Browsing(request.getParameterMap(), facets.known(), List.copyOf(SORTS.keySet()));
        return (isMap() ? other : other.keeping("view", "map")).paging(1);
    }

    /** The query string for the list of this region's companies. */
    public String choosingRegion(String code) {
        Browsing list = new Browsing(request.getParameterMap(), facets.known(), List.copyOf(SORTS.keySet()));
        return list.isChosen("region", code) ? list.paging(1) : list.toggling("region", code);
    }

    public List<CompanyFacets.Option> getRegionOptions() {
        return getGroups().stream().filter(group -> "region".equals(group.name())).flatMap(group -> group.options().stream())
                .sorted(Comparator.comparingLong(CompanyFacets.Option::count).reversed()).toList();
    }

    /** The key of the label of an order. */
    public String sortLabel(String order) {
        return "company.directory.sort." + order;
    }

    /** How many companies each region has, by its code. */
    public Map<String, Long> getRegionCounts() {
        return counts.get("region");
    }

    public Set<String> getSorts() {
        return SORTS.keySet();
    }

    public Browsing getBrowsing() {
        return browsing;
    }

    public List<Listing> getCompanies() {
        return companies;
    }

    public Pager getPager() {
        return pager;
    }
}
