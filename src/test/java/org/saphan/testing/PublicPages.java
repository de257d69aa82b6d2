package org.saphan.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.saphan.testing.Web.Answer;

/** Which pages there are: the fixed ones, and what the site map names. */
public final class PublicPages {

    public static final List<String> LANGUAGES = List.of("th", "ja", "en");

    private static final List<String> FIXED = List.of("", "companies", "companies?view=map", "needs", "industries", "organisations", "mou",
            "news", "events", "about", "contact", "privacy", "accessibility", "sitemap", "search?q=saitama");
    private static final List<String> KINDS = List.of("companies", "needs", "industries", "organisations", "mou", "news", "events");

    private final Map<String, Map<String, String>> siteMap = new LinkedHashMap<>();

    private PublicPages() {
    }

    public static PublicPages of(Web web) {
        PublicPages pages = new PublicPages();
        Answer answer = web.get("/sitemap.xml");
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        for (Element url : answer.xml().getElementsByTag("url")) {
            Map<String, String> alternates = new TreeMap<>();
            url.getElementsByTag("xhtml:link").forEach(link -> alternates.put(link.attr("hreflang"), path(link.attr("href"))));
            pages.siteMap.put(path(url.getElementsByTag("loc").text()), alternates);
        }
        return pages;
    }

    /** Path and query of an address of this site. */
    public static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The paths in the site map, each with its alternates by language. */
    public Map<String, Map<String, String>> siteMap() {
        return siteMap;
    }

    /** One page of each kind in one language, without the language in front. */
    public List<String> kinds(String language) {
        List<String> all = new ArrayList<>(FIXED);
        KINDS.forEach(kind -> contents(kind, language).stream().findFirst().ifPresent(all::add));
        return all;
    }

    /** The contents of a kind that exist in a language, as paths after the language. */
    public List<String> contents(String kind, String language) {
        String start = "/" + language + "/" + kind + "/";
        return siteMap.keySet().stream().filter(path -> path.startsWith(start)).map(path -> path.substring(4)).toList();
    }

    /** The contents that exist in one language and not in another, as paths after the language. */
    public List<String> missing(String kind, String in, String not) {
        Set<String> there = new LinkedHashSet<>(contents(kind, not));
        return contents(kind, in).stream().filter(path -> !there.contains(path)).collect(Collectors.toList());
    }
}
