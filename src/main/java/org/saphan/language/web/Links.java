package org.saphan.language.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.saphan.language.Language;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Routes;

/** Writes the site's addresses: {@code #{links.to('company', slug)}}. */
@Named
@RequestScoped
public class Links {

    @Inject
    HttpServletRequest request;

    @Inject
    ReaderLanguage reader;

    @Inject
    Routes routes;

    @Inject
    BaseAddress base;

    /** The address of a content in the reader's language. */
    public String to(String kind, String slug) {
        return page(routes.path(kind, slug));
    }

    /** The address of a content in one language, from {@code https:} on. */
    public String absolute(String kind, String slug, Language language) {
        return getBase() + "/" + language.tag() + "/" + routes.path(kind, slug);
    }

    /** An address by its path after the language, in the reader's language; the empty path is the front page. */
    public String page(String path) {
        return "/" + reader.language().tag() + "/" + path;
    }

    /** This same page, with what was asked of it, in another language. */
    public String in(Language language) {
        String query = request.getQueryString();
        return "/" + language.tag() + "/" + getPath() + (query == null ? "" : "?" + query);
    }

    /** A word as it stands in a query string. */
    public String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** This same page with another query string, which may be empty. */
    public String here(String query) {
        return page(getPath()) + query;
    }

    /** The path of this page after the language; empty for the front page and where there is none. */
    public String getPath() {
        Object path = request.getAttribute(LanguageFilter.PATH);
        return path == null ? "" : path.toString();
    }

    /** The site's address up to and without the first slash. */
    public String getBase() {
        return base.of(request);
    }
}
