package org.saphan.mou.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.mou.Mou;
import org.saphan.mou.MouText;
import org.saphan.mou.MouWords;
import org.saphan.mou.Mous;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** One mou: {@code site/mou/…}. */
@Named
@RequestScoped
public class MouRecord {

    @Inject
    Mous mous;

    @Inject
    Slugs slugs;

    @Inject
    Directory directory;

    @Inject
    MouRecordHead head;

    private String slug;
    private Shown<MouText> shown;
    private List<Listing> linked;

    @Transactional
    public void load() {
        Language reader = head.reader();
        shown = Shown.to(reader, mous.live(slug)).orElseThrow(() -> slugs.lost(Mous.KIND, slug));
        linked = directory.linked(Mous.KIND, getMou().getId(), reader);
        head.describe(shown);
    }

    public Mou getMou() {
        return shown.edition().getOwner();
    }

    public MouWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    /** What is linked with it, of one kind. */
    public List<Listing> linked(String kind) {
        return linked.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The parties of one country. */
    public List<Listing> parties(String country) {
        return linked.stream().filter(each -> "organisation".equals(each.kind()) && country.equals(each.country())).toList();
    }

    /** News and events that belong to it, the latest first. */
    public List<Listing> getTimeline() {
        return linked.stream().filter(each -> each.day() != null && !"organisation".equals(each.kind()))
                .sorted(Comparator.comparing((Listing each) -> each.day().date()).reversed()).toList();
    }

    /** The region of the first party of a country; null when it is not known. */
    public String region(String country) {
        return parties(country).stream().map(Listing::region).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether it joins a Thai and a Japanese region that are both known. */
    public boolean isPair() {
        return region("TH") != null && region("JP") != null;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
