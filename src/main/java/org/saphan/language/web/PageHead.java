package org.saphan.language.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.saphan.language.Language;
import org.saphan.platform.text.JsonText;

/** What a page says of itself to the frame, to search engines and to whoever shares it. Filled while the page loads. */
@Named("head")
@RequestScoped
public class PageHead {

    /**
     * A step of the breadcrumb.
     *
     * @param path the path after the language
     */
    public record Crumb(String path, String label) {
    }

    @Inject
    ReaderLanguage reader;

    @Inject
    Links links;

    private final List<Crumb> crumbs = new ArrayList<>();
    private final List<JsonObject> structured = new ArrayList<>();
    private String title;
    private String description;
    private String picture;
    private String type = "website";
    private String canonicalQuery = "";
    private Set<Language> languages = EnumSet.allOf(Language.class);
    private Language shown;
    private boolean hidden;
    private boolean machine;
    private Language original;

    /** The language of the page. */
    public Language reader() {
        return reader.language();
    }

    /** Sets title (without the site's name) and description. */
    public PageHead describe(String title, String description) {
        this.title = title;
        this.description = description;
        return this;
    }

    /** In which languages this content is live, and in which the words are that the reader is shown. */
    public PageHead languages(Set<Language> live, Language shown) {
        this.languages = live;
        this.shown = shown;
        return this;
    }

    /**
     * Whether a machine made the words that the reader is shown, and nobody has gone through them yet.
     *
     * @param original the language it translated from, or null when readers cannot have that
     */
    public PageHead machine(boolean machine, Language original) {
        this.machine = machine;
        this.original = original;
        return this;
    }

    /** A step above this page, from the top down. */
    public PageHead crumb(String path, String label) {
        crumbs.add(new Crumb(path, label));
        return this;
    }

    /**
     * A picture for those who share the page.
     *
     * @param address on this site, or null
     */
    public PageHead picture(String address) {
        picture = address;
        return this;
    }

    /** Names the kind of page to Open Graph, such as {@code article}. */
    public PageHead type(String type) {
        this.type = type;
        return this;
    }

    /** Lists that were narrowed are the same page to a search engine, except for their page number. */
    public PageHead canonicalQuery(String query) {
        canonicalQuery = query;
        return this;
    }

    /** Keeps the page out of search engines. */
    public PageHead hide() {
        hidden = true;
        return this;
    }

    /** Adds data in the vocabulary of schema.org. */
    public PageHead data(JsonObject data) {
        structured.add(data);
        return this;
    }

    public boolean isMachine() {
        return machine;
    }

    /** The language in which a person wrote what a machine translated; null when it did not, or that is not public. */
    public Language getOriginal() {
        return original;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getType() {
        return type;
    }

    public List<Crumb> getCrumbs() {
        return crumbs;
    }

    /** The language the words are in; the reader's unless a page says otherwise. */
    public Language getShown() {
        return shown == null ? reader.language() : shown;
    }

    public boolean isInstead() {
        return getShown() != reader.language();
    }

    public boolean isHidden() {
        return hidden || isInstead();
    }

    /** The languages the page exists in, in the order of the language switch. */
    public List<Language> getLanguages() {
        return List.copyOf(languages);
    }

    public boolean has(Language language) {
        return languages.contains(language);
    }

    public Language[] getAllLanguages() {
        return Language.values();
    }

    /** The one address that search engines should keep: in fallback, that of the language that exists. */
    public String getCanonical() {
        return address(getShown());
    }

    public String address(Language language) {
        return links.getBase() + "/" + language.tag() + "/" + links.getPath() + canonicalQuery;
    }

    /** The address for readers of other languages: the default language, or else the first that exists. */
    public String getOtherwise() {
        return address(Language.byDefault().readingOrder().stream().filter(languages::contains).findFirst().orElse(getShown()));
    }

    public String getPicture() {
        return picture == null ? null : links.getBase() + picture;
    }

    /** Ready to stand within a script element: no character in it can end that element. */
    public List<String> getStructured() {
        List<JsonObject> all = new ArrayList<>(structured);
        if (!crumbs.isEmpty()) {
            all.add(breadcrumbList());
        }
        return all.stream().map(data -> data.toString().replace("<", "\\u003c").replace("&", "\\u0026")).toList();
    }

    private JsonObject breadcrumbList() {
        JsonArrayBuilder steps = JsonText.BUILDERS.createArrayBuilder();
        int position = 1;
        for (Crumb crumb : crumbs) {
            steps.add(JsonText.BUILDERS.createObjectBuilder().add("@type", "ListItem").add("position", position++)
                    .add("name", crumb.label()).add("item", links.getBase() + links.page(crumb.path())));
        }
        steps.add(JsonText.BUILDERS.createObjectBuilder().add("@type", "ListItem").add("position", position).add("name", title));
        return JsonText.BUILDERS.createObjectBuilder().add("@context", "https://schema.org").add("@type", "BreadcrumbList")
                .add("itemListElement", steps).build();
    }
}
