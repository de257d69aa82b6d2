package org.saphan.organisation.site;

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

/** All organisations by country: {@code site/organisation/list.xhtml}. */
@Named
@RequestScoped
public class OrganisationList {

    @Inject
    Directory directory;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private List<Listing> listings;

    @Transactional
    public void load() {
        listings = directory.list(ListingQuery.of(head.reader(), "organisation", ListingQuery.Sort.NAME, 500));
        head.describe(phrases.of("organisation.list.title"), phrases.of("organisation.list.description")).crumb("", phrases.of("site.home"));
    }

    /** Those of one country. */
    public List<Listing> of(String country) {
        return listings.stream().filter(each -> country.equals(each.country())).toList();
    }
}
