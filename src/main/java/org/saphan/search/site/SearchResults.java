package org.saphan.search.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Browsing;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;
import org.saphan.search.ListingQuery.Sort;
import org.saphan.search.Pager;
import org.saphan.search.Snippet;

/** Everything that matches, by type: {@code site/search/results.xhtml}. */
@Named
@RequestScoped
public class SearchResults {

    private static final int PAGE = 20;
    private static final List<String> KINDS = List.of("company", "need", "industry", "organisation", "mou", "news", "event", "page");

    @Inject
    HttpServletRequest request;

    @Inject
    Directory directory;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private Browsing browsing;
    private Map<String, Long> counts;
    private Pager pager;
    private List<Listing> listings;

    public void load() {
        browsing = new Browsing(request.getParameterMap(), Map.of("type", Set.copyOf(KINDS)), List.of("name"));
        head.describe(phrases.of("search.title"), null).crumb("", phrases.of("site.home")).hide();
        if (isEmptyQuery()) {
            return;
        }
        counts = directory.countByKind(query(KINDS));
        List<String> kinds = browsing.getChosen().containsKey("type") ? List.copyOf(browsing.getChosen().get("type")) : KINDS;
        pager = new Pager(browsing.getPage(), PAGE, kinds.stream().mapToLong(this::count).sum());
        listings = directory.list(query(kinds));
    }

    private ListingQuery query(List<String> kinds) {
        return new ListingQuery(head.reader(), kinds, browsing.getWords(), Map.of(), Sort.NAME, false, browsing.getPage() - 1, PAGE);
    }

    public boolean isEmptyQuery() {
        return browsing.getWords().isEmpty();
    }

    /** The types that have results. */
    public List<String> getKinds() {
        return KINDS.stream().filter(kind -> count(kind) > 0).toList();
    }

    public long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The query string for one type only. */
    public String only(String kind) {
        return new Browsing(Map.of("q", new String[] {browsing.getWords()}), Map.of("type", Set.of(kind)), List.of("name")).toggling("type", kind);
    }

    /** The query string for all types. */
    public String getAll() {
        return new Browsing(Map.of("q", new String[] {browsing.getWords()}), Map.of(), List.of("name")).paging(1);
    }

    public boolean isOnly(String kind) {
        return browsing.isChosen("type", kind);
    }

    public String label(String kind) {
        return phrases.of("search.kind." + kind);
    }

    public List<Snippet.Part> marked(String text) {
        return Snippet.of(text, browsing.getWords());
    }

    public Browsing getBrowsing() {
        return browsing;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Listing> getListings() {
        return listings;
    }
}
