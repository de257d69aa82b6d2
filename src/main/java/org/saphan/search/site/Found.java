package org.saphan.search.site;

import java.util.List;
import org.saphan.language.Language;
import org.saphan.search.Listing;
import org.saphan.search.Snippet;

/**
 * One result with the words that were looked for marked.
 *
 * @param called its name in another language when that is what was found; else null
 */
public record Found(Listing listing, List<Snippet.Part> title, List<Snippet.Part> snippet, Called called) {

    /** A name in another language. */
    public record Called(Language language, List<Snippet.Part> name) {
    }

    static Found of(Listing listing, String query) {
        List<Snippet.Part> title = Snippet.whole(listing.title(), query);
        List<Snippet.Part> snippet = Snippet.cut(listing.teaser(), query);
        Called called = isMarked(title) || isMarked(snippet) ? null : listing.otherNames().stream()
                .map(other -> new Called(other.language(), Snippet.whole(other.name(), query)))
                .filter(other -> isMarked(other.name)).findFirst().orElse(null);
        return new Found(listing, title, snippet, called);
    }

    private static boolean isMarked(List<Snippet.Part> parts) {
        return parts.stream().anyMatch(Snippet.Part::marked);
    }

    /** Whether the words stand only where the list does not show them: in the full text, or in a text in another language. */
    public boolean isDeeper() {
        return called == null && !isMarked(title) && !isMarked(snippet);
    }
}
