package org.saphan.search.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.language.web.Links;
import org.saphan.search.Directory;
import org.saphan.search.ListingQuery;
import org.saphan.search.index.SearchIndex;
import org.saphan.search.text.Atom;

/** Ways on when nothing was found: {@code site/search/nothing.xhtml}. */
@Named
@RequestScoped
public class SearchHelp {

    /** One word of several, and how many contents it finds alone. */
    public record Part(String words, long count) {
    }

    private static final int MOST_PARTS = 5;
    private static final int SHORTEST_PART = 2;

    @Inject
    Directory directory;

    @Inject
    SearchIndex index;

    @Inject
    Links links;

    private String spelling;
    private List<Part> parts = List.of();

    /** @param query that found nothing */
    void look(ListingQuery query) {
        spelling = directory.spelling(query).orElse(null);
        List<String> words = Arrays.stream(query.words().split("(?U)\\s+")).filter(word -> !word.isBlank()).distinct().limit(MOST_PARTS).toList();
        if (words.size() == 1) {
            words = unspaced(query.words());
        }
        if (words.size() > 1) {
            parts = words.stream().map(word -> new Part(word, directory.find(query.saying(word), List.of()).total())).filter(part -> part.count() > 0).toList();
        }
    }

    /** 大阪金型: both words, wherever they stand; then each of them. */
    private List<String> unspaced(String typed) {
        List<String> words = index.cutter().cut(typed).stream().filter(atom -> atom.exact().length() >= SHORTEST_PART).map(Atom::exact).distinct().limit(MOST_PARTS).toList();
        return words.size() < 2 ? List.of() : Stream.concat(Stream.of(String.join(" ", words)), words.stream()).toList();
    }

    /** Another spelling that finds something; null when there is none. */
    public String getSpelling() {
        return spelling;
    }

    public List<Part> getParts() {
        return parts;
    }

    /** The address of a search for other words. */
    public String address(String words) {
        return links.page("search") + "?q=" + links.encoded(words);
    }

    /** The address of the list of needs, where what is sought can be told. */
    public Map<String, String> getPlaces() {
        return Map.of("inquiry", links.page("inquiry"), "companies", links.page("companies"), "industries", links.page("industries"), "needs", links.page("needs"));
    }
}
