package org.saphan.home.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;

/** All lists and pages as links: {@code site/home/sitemap.xhtml}. */
@Named
@RequestScoped
public class SiteMapPage {

    @Inject
    Directory directory;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private List<Listing> pages;
    private List<Listing> industries;

    @Transactional
    public void load() {
        pages = directory.list(ListingQuery.of(head.reader(), "page", ListingQuery.Sort.NAME, 100));
        industries = directory.list(ListingQuery.of(head.reader(), "industry", ListingQuery.Sort.NAME, 100));
        head.describe(phrases.of("site.menu.sitemap"), phrases.of("home.sitemap.description")).crumb("", phrases.of("site.home"));
    }

    public List<Listing> getPages() {
        return pages;
    }

    public List<Listing> getIndustries() {
        return industries;
    }
}
