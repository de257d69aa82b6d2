package org.saphan.editorial.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.model.LazyDataModel;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentSearch;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.editorial.EditionState;
import org.saphan.language.Language;
import org.saphan.platform.web.LazyRows;

/** The contents of a kind: {@code desk/content.xhtml}. What is looked for stands in the address, so that a view can be shared. */
@Named
@ViewScoped
public class ContentList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Contents contents;

    @Inject
    transient ContentTypes types;

    private String kind;
    private String words;
    private String state;
    private String language;
    private String sort;
    private LazyDataModel<ContentRow> rows;

    public void load() {
        if (kind == null || !types.kinds().contains(kind)) {
            kind = types.kinds().get(0);
        }
        ContentSearch search = search();
        String chosen = kind;
        rows = new LazyRows<>(() -> contents().count(chosen, search), (first, count) -> contents().rows(chosen, search, first, count),
                row -> String.valueOf(row.getId()));
    }

    private static Contents contents() {
        return jakarta.enterprise.inject.spi.CDI.current().select(Contents.class).get();
    }

    private ContentSearch search() {
        return ContentSearch.of(words, state, language, sort);
    }

    /** The same list as a file. */
    public String getExport() {
        return Stream.of("kind=" + kind, parameter("q", words), parameter("state", state), parameter("language", language))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("&", "/desk/content.csv?", ""));
    }

    private static String parameter(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The number of contents of each kind that match, for the tabs. */
    public long count(String ofKind) {
        return contents.count(ofKind, search());
    }

    public List<EditionState> getStates() {
        return List.copyOf(EditionState.CURRENT);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public boolean isExtensible() {
        return types.get(kind).isExtensible();
    }

    public LazyDataModel<ContentRow> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
