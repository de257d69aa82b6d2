package org.saphan.search.site;

import java.util.List;
import java.util.stream.Stream;
import org.saphan.language.Language;
import org.saphan.search.Listing;
import org.saphan.search.Snippet;
import org.saphan.search.index.Sought;

/**
 * One result with the words that were looked for marked.
 *
 * @param language of the snippet
 * @param called its name in another language when that is what was found; else null
 * @param by the form by which it was found when what was typed stands nowhere; else null
 */
public record Found(Listing listing, List<Snippet.Part> title, List<Snippet.Part> snippet, Language language, Called called, Sought.Form by) {

    /** A name in another language. */
    public record Called(Language language, List<Snippet.Part> name) {
    }

    Found saying(List<Snippet.Part> other, Language inLanguage) {
        return new Found(listing, title, other, inLanguage, called, by);
    }

    Found by(Sought.Form form) {
        return new Found(listing, title, snippet, language, called, form);
    }

    /** The words that are marked where the list shows them. */
    Stream<String> marked() {
        return Stream.of(title, snippet, called == null ? List.<Snippet.Part>of() : called.name()).flatMap(List::stream).filter(Snippet.Part::marked).map(Snippet.Part::text);
    }

    /** Whether the words stand only where the list does not show them. */
    public boolean isDeeper() {
        return called == null && !Snippet.isMarked(title) && !Snippet.isMarked(snippet);
    }

    /** Whether the snippet is of another language than the title. */
    public boolean isElsewhere() {
        return language != listing.shown();
    }
}
