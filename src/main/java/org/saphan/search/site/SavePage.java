package org.saphan.search.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.saphan.account.Token;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.platform.NotFound;
import org.saphan.platform.form.FormStamp;
import org.saphan.platform.text.Phrases;
import org.saphan.search.FacetNames;
import org.saphan.search.SavedQuery;
import org.saphan.search.SavedWords;

/** "Get new results by e-mail": {@code site/search/save.xhtml}, and what follows: {@code site/search/sent.xhtml}. */
@Named
@RequestScoped
public class SavePage {

    @Inject
    FacetNames names;

    @Inject
    SavedWords words;

    @Inject
    FormStamp stamps;

    @Inject
    PageHead head;

    @Inject
    Links links;

    @Inject
    Phrases phrases;

    private final String key = Token.make().words();
    private SavedQuery query;
    private String email = "";
    private String wrong;

    /** @throws NotFound when the address names nothing to look for */
    void open(HttpServletRequest request) {
        query = SavedQuery.of(request.getParameterMap(), (facet, value) -> names.find(facet, value, head.reader()).isPresent())
                .orElseThrow(() -> new NotFound("search", "query"));
        head.describe(phrases.of("search.save.title"), null).hide();
    }

    /** @param key of the sentence that says what has to be corrected */
    void complain(String key, String typed) {
        wrong = phrases.of(key);
        email = typed;
    }

    public void sent() {
        head.describe(phrases.of("search.save.sent.title"), phrases.of("search.save.sent.lead")).hide();
    }

    public void removed() {
        head.describe(phrases.of("search.save.removed.title"), phrases.of("search.save.removed.lead")).hide();
    }

    public SavedQuery getQuery() {
        return query;
    }

    /** What is looked for, in words. */
    public String getSearch() {
        return words.of(query, head.reader());
    }

    /** Where the form goes. */
    public String getAction() {
        return links.page("search/save") + query.saving();
    }

    public String getBack() {
        return links.page(query.address());
    }

    public String getEmail() {
        return email;
    }

    /** What has to be corrected; null for nothing. */
    public String getWrong() {
        return wrong;
    }

    public String getKey() {
        return key;
    }

    public String getStamp() {
        return stamps.of(key);
    }
}
