package org.saphan.need.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saphan.language.web.PageHead;
import org.saphan.search.Browsing;
import org.saphan.search.Directory;
import org.saphan.search.FacetGroup;
import org.saphan.search.FacetOption;
import org.saphan.search.Findings;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;
import org.saphan.search.ListingQuery.Sort;
import org.saphan.search.Pager;

/** What companies seek and offer: {@code site/need/list.xhtml}. */
@Named
@RequestScoped
public class NeedList {

    private static final int PAGE = 20;
    private static final List<String> SORTS = List.of("soonest", "newest");
    private static final List<String> SORTS_OF_FINDS = List.of("closest", "soonest", "newest");
    private static final Map<String, Sort> ORDERS = Map.of("closest", Sort.CLOSEST, "soonest", Sort.SOONEST, "newest", Sort.DAY);

    @Inject
    HttpServletRequest request;

    @Inject
    Directory directory;

    @Inject
    PageHead head;

    @Inject
    NeedFacets facets;

    private Browsing browsing;
    private Pager pager;
    private Findings findings;
    private List<FacetGroup> groups;

    public void load() {
        browsing = new Browsing(request.getParameterMap(), facets.known(), getSorts());
        ListingQuery query = new ListingQuery(head.reader(), List.of("need"), browsing.getWords(), browsing.getChosen(),
                ORDERS.get(browsing.getSort()), true, browsing.getPage() - 1, PAGE);
        findings = directory.find(query, NeedFacets.NAMES);
        pager = new Pager(browsing.getPage(), PAGE, findings.total());
        groups = facets.groups(browsing, findings);
        facets.describe(head);
        head.canonicalQuery(browsing.getPage() > 1 ? "?page=" + browsing.getPage() : "");
        if (browsing.isNarrowed()) {
            head.hide();
        }
    }

    public Findings getFindings() {
        return findings;
    }

    /** What is chosen now, as chips that take it away. */
    public List<FacetOption> getChips() {
        return groups.stream().flatMap(group -> group.options().stream()).filter(FacetOption::chosen).toList();
    }

    public List<String> getSorts() {
        return Browsing.hasWords(request.getParameterMap()) ? SORTS_OF_FINDS : SORTS;
    }

    public String sortLabel(String order) {
        return "need.list.sort." + order;
    }

    public List<FacetGroup> getGroups() {
        return groups;
    }

    public Browsing getBrowsing() {
        return browsing;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Listing> getListings() {
        return findings.listings();
    }
}
