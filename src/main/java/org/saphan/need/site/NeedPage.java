package org.saphan.need.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.need.Need;
import org.saphan.need.NeedText;
import org.saphan.need.NeedWords;
import org.saphan.need.Needs;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** One need: {@code site/need/…}. */
@Named
@RequestScoped
public class NeedPage {

    @Inject
    Needs needs;

    @Inject
    Slugs slugs;

    @Inject
    Directory directory;

    @Inject
    NeedPageHead head;

    private String slug;
    private Shown<NeedText> shown;
    private List<Listing> linked;

    @Transactional
    public void load() {
        Language reader = head.reader();
        shown = Shown.to(reader, needs.live(slug)).orElseThrow(() -> slugs.lost(Needs.KIND, slug));
        linked = directory.linked(Needs.KIND, getNeed().getId(), reader);
        head.describe(shown);
    }

    public Need getNeed() {
        return shown.edition().getOwner();
    }

    public NeedWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    /** What is linked with it, of one kind. */
    public List<Listing> linked(String kind) {
        return linked.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** Whether its last day is over. */
    public boolean isOver() {
        return getNeed().getFacts().getExpiresOn().isBefore(head.today());
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
