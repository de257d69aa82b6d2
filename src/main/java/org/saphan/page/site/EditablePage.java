package org.saphan.page.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.page.PageText;
import org.saphan.page.PageWords;
import org.saphan.page.Pages;
import org.saphan.platform.text.Phrases;

/** An editable page: {@code site/page/page.xhtml}. */
@Named
@RequestScoped
public class EditablePage {

    @Inject
    Pages pages;

    @Inject
    Slugs slugs;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private String slug;
    private Shown<PageText> shown;

    @Transactional
    public void load() {
        shown = Shown.to(head.reader(), pages.live(slug)).orElseThrow(() -> slugs.lost(Pages.KIND, slug));
        head.describe(getWords().getTitle(), getWords().getSummary())
                .languages(shown.languages(), getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"));
    }

    public PageWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    public Shown<PageText> getShown() {
        return shown;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
