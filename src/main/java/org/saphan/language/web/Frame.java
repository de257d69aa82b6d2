package org.saphan.language.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.saphan.language.Language;
import org.saphan.platform.text.Catalogue;

/** What the frame around every public page shows: menu, footer, fonts. */
@Named
@RequestScoped
public class Frame {

    private static final List<String> MENU = List.of("companies", "needs", "industries", "mou", "news", "events", "about");
    private static final List<String> CONTENTS = List.of("companies", "needs", "industries", "organisations", "mou", "news", "events");
    private static final List<String> FOOTER = List.of("about", "contact", "privacy", "accessibility", "sitemap", "feed.atom");

    /** Japanese readers see their own fonts: one for all its characters would weigh megabytes. */
    private static final Map<String, List<String>> FONTS = Map.of(
            "th", List.of("font/saphan-thai-400.woff2", "font/saphan-thai-600.woff2"),
            "en", List.of("font/saphan-latin-400.woff2", "font/saphan-latin-600.woff2"));

    /** What the site is called in a language. */
    public record Name(Language language, String name) {
    }

    @Inject
    Links links;

    @Inject
    ReaderLanguage reader;

    @Inject
    Agency agency;

    @Inject
    Catalogue catalogue;

    /** The paths of the main menu. */
    public List<String> getMenu() {
        return MENU;
    }

    /** The paths of all lists. */
    public List<String> getContents() {
        return CONTENTS;
    }

    /** Whether the header holds the search; the front page, the search page and error pages have a large one of their own. */
    public boolean isSearchable() {
        return !links.getPath().isEmpty() && !"search".equals(links.getPath());
    }

    /** The paths of what is about the site itself. */
    public List<String> getFooter() {
        return FOOTER;
    }

    /** The key of the label of a path. */
    public String label(String path) {
        return "site.menu." + path.replace(".atom", "");
    }

    /** The path of the main menu that this page is, or is below; empty when it is none of them. */
    public String getSection() {
        return MENU.stream().filter(this::isHere).findFirst().orElse("");
    }

    /** Whether this page is the one, or below it. */
    public boolean isHere(String path) {
        return links.getPath().equals(path) || links.getPath().startsWith(path + "/");
    }

    /** The fonts that this page's language cannot be shown without. */
    public List<String> getFonts() {
        return FONTS.getOrDefault(reader.language().tag(), List.of());
    }

    /** Open Graph writes a locale with an underscore. */
    public String getLocale() {
        return reader.locale().toString();
    }

    /** The name of a language in the reader's language. */
    public String nameOf(Language language) {
        return language.locale().getDisplayLanguage(reader.locale());
    }

    /** The site's name in the languages that are not the reader's. */
    public List<Name> getOtherNames() {
        return Arrays.stream(Language.values()).filter(language -> language != reader.language())
                .map(language -> new Name(language, agency.name(language))).toList();
    }

    /** "Not yet", said in the language that a page does not exist in. */
    public String notYet(Language language) {
        return catalogue.pattern("site.languages.not_yet", language.locale());
    }
}
