package org.saphan.organisation.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.organisation.Organisation;
import org.saphan.organisation.OrganisationText;
import org.saphan.organisation.OrganisationWords;
import org.saphan.organisation.Organisations;
import org.saphan.organisation.RegionPairs;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** One organisation: {@code site/organisation/…}. */
@Named
@RequestScoped
public class OrganisationProfile {

    @Inject
    Organisations organisations;

    @Inject
    Slugs slugs;

    @Inject
    Directory directory;

    @Inject
    OrganisationProfileHead head;

    private String slug;
    private Shown<OrganisationText> shown;
    private List<Listing> linked;
    private List<RegionPairs.Pair> pairs;

    @Transactional
    public void load() {
        Language reader = head.reader();
        shown = Shown.to(reader, organisations.live(slug)).orElseThrow(() -> slugs.lost(Organisations.KIND, slug));
        linked = directory.linked(Organisations.KIND, getOrganisation().getId(), reader);
        pairs = head.pairs(getOrganisation().getFacts().getRegion());
        head.describe(shown);
    }

    public Organisation getOrganisation() {
        return shown.edition().getOwner();
    }

    public OrganisationWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    /** What is linked with it, of one kind. */
    public List<Listing> linked(String kind) {
        return linked.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The organisation's names in its other languages. */
    public List<OrganisationText> getOtherNames() {
        return shown.others();
    }

    /** The regions that its own pairs with, by MOUs and events. */
    public List<RegionPairs.Pair> getPairs() {
        return pairs;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
