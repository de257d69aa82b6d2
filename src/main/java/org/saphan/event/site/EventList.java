package org.saphan.event.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Browsing;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;
import org.saphan.search.Pager;

/** The list: {@code site/event/list.xhtml}. */
@Named
@RequestScoped
public class EventList {

    private static final int PAGE = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    Directory directory;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private Browsing browsing;
    private Pager pager;
    private List<Listing> listings;

    @Transactional
    public void load() {
        browsing = new Browsing(request.getParameterMap(), Map.of(), List.of("day"));
        ListingQuery query = ListingQuery.of(head.reader(), "event", ListingQuery.Sort.DAY, PAGE).page(browsing.getPage() - 1);
        pager = new Pager(browsing.getPage(), PAGE, directory.count(query));
        listings = directory.list(query);
        head.describe(phrases.of("event.list.title"), phrases.of("event.list.description"))
                .crumb("", phrases.of("site.home"))
                .canonicalQuery(browsing.paging(browsing.getPage()));
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

    /** Those that are still to come, the next one first. */
    public List<Listing> getUpcoming() {
        return listings.stream().filter(each -> each.endsAt() != null && each.endsAt().isAfter(Instant.now()))
                .sorted(Comparator.comparing(Listing::startsAt)).toList();
    }

    /** Those that are over or whose day was never told, the latest first. */
    public List<Listing> getPast() {
        return listings.stream().filter(each -> each.endsAt() == null || !each.endsAt().isAfter(Instant.now())).toList();
    }
}
