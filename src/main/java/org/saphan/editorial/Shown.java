package org.saphan.editorial;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saphan.language.Language;

/**
 * What a reader is shown of a content: the live edition in their language or in the next best one, and in
 * which languages there are live editions at all.
 */
public record Shown<E extends Edition>(E edition, List<E> live, Language reader) {

    /** Picks by the reader's reading order; empty when nothing is live. */
    public static <E extends Edition> Optional<Shown<E>> to(Language reader, List<E> live) {
        List<Language> order = reader.readingOrder();
        return live.stream()
                .min(Comparator.comparingInt(edition -> order.indexOf(edition.getLanguage())))
                .map(best -> new Shown<>(best, live, reader));
    }

    /** Whether the words are in another language than the reader's. */
    public boolean isInstead() {
        return edition.getLanguage() != reader;
    }

    /** The language that machine-made words were translated from, if readers can have it; null for words of a person. */
    public Language machineFrom() {
        return edition.isMachine() ? Standing.source(edition, live).map(Edition::getLanguage).orElse(null) : null;
    }

    public Set<Language> languages() {
        Set<Language> all = EnumSet.noneOf(Language.class);
        live.forEach(each -> all.add(each.getLanguage()));
        return all;
    }

    /** The live editions in the other languages, in the reader's order. */
    public List<E> others() {
        return live.stream()
                .filter(each -> each != edition)
                .sorted(Comparator.comparingInt(each -> reader.readingOrder().indexOf(each.getLanguage())))
                .toList();
    }
}
