package org.saphan.search.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Clocks;
import org.saphan.search.SavedSearch;
import org.saphan.search.SavedWords;

/** What a mailed link opens: {@code site/search/confirm.xhtml}, {@code mine.xhtml} and {@code off.xhtml}. */
@Named
@RequestScoped
public class SavedPage {

    @Inject
    PageHead head;

    @Inject
    Links links;

    @Inject
    Phrases phrases;

    @Inject
    SavedWords words;

    private List<SavedSearch> searches = List.of();
    private String token;
    private String done;

    void show(String title, String token, List<SavedSearch> searches) {
        this.token = token;
        this.searches = searches;
        head.describe(phrases.of(title), null).hide();
    }

    /** @param done what was done just now; null for nothing */
    void done(String done) {
        this.done = "confirmed".equals(done) || "removed".equals(done) ? done : null;
    }

    String address(String path) {
        return links.page(path);
    }

    public List<SavedSearch> getSearches() {
        return searches;
    }

    /** The one to be confirmed. */
    public SavedSearch getSearch() {
        return searches.get(0);
    }

    public String words(SavedSearch search) {
        return words.of(search.getQuery(), head.reader());
    }

    public LocalDate day(SavedSearch search) {
        return LocalDate.ofInstant(search.getMadeAt(), Clocks.BANGKOK);
    }

    /** Where its results are. */
    public String results(SavedSearch search) {
        return links.page(search.getQuery().address());
    }

    /** Where all of this reader's are. */
    public String getMine() {
        return links.page("search/mine/" + token);
    }

    public String getDone() {
        return done;
    }
}
