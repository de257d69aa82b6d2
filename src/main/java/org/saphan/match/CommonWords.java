package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saphan.industry.Taxonomy;
import org.saphan.platform.text.Words;

/**
 * The words by which a wish and a profile are compared. A term of the taxonomy counts in whichever language it is
 * written, so that a Thai wish meets a Japanese profile; words that stand in more than a sixth of the profiles say nothing and are left out.
 */
@ApplicationScoped
public class CommonWords {

    /** Stands before a term of the taxonomy: {@code #industry/automotive}. */
    static final String TERM = "#";
    static final String CERTIFICATION = TERM + "certification/";

    private static final List<String> LISTS = List.of("industry", "cooperation", "certification");
    private static final int FEW = 8;
    private static final int SHARE = 6;

    /** Words that carry meaning: Latin ones of four letters, Thai ones of three, Han or katakana of two. */
    private static final Pattern TELLING = Pattern.compile("[\\p{IsLatin}\\d-]*\\p{IsLatin}[\\p{IsLatin}\\d-]{3,}|[\\p{IsThai}]{3,}|[\\p{IsHan}\\p{IsKatakana}\\x{30FC}]{2,}");

    /** Terms that the dictionary does not know fall into single characters; two neighbours make a word again. */
    private static final Pattern SINGLE = Pattern.compile("\\p{IsHan}");

    @Inject
    Taxonomy taxonomy;

    /** Reads many texts; the terms are looked up once. */
    Reading reading() {
        Map<String, List<String>> terms = new HashMap<>();
        LISTS.forEach(list -> taxonomy.list(list).values().forEach(term -> terms.put(TERM + list + "/" + term.code(),
                term.names().values().stream().map(Words::spaced).distinct().toList())));
        return new Reading(terms);
    }

    /** @param terms by what stands for them, each with its names in all languages, cut into words */
    record Reading(Map<String, List<String>> terms) {

        /** @param spaced words with single spaces before, between and after them */
        Set<String> of(String spaced) {
            String[] cut = spaced.strip().split(" ");
            Set<String> words = Arrays.stream(cut).filter(word -> TELLING.matcher(word).matches()).collect(Collectors.toCollection(HashSet::new));
            for (int i = 1; i < cut.length; i++) {
                if (SINGLE.matcher(cut[i - 1]).matches() && SINGLE.matcher(cut[i]).matches()) {
                    words.add(cut[i - 1] + cut[i]);
                }
            }
            terms.forEach((term, names) -> {
                if (names.stream().anyMatch(spaced::contains)) {
                    words.add(term);
                }
            });
            return words;
        }
    }

    /** Without the words that stand in many of the profiles; terms stay. */
    static Set<String> telling(Set<String> words, Collection<Set<String>> profiles) {
        if (profiles.size() < FEW) {
            return words;
        }
        Map<String, Integer> profilesWith = new HashMap<>();
        profiles.forEach(profile -> words.stream().filter(profile::contains).forEach(word -> profilesWith.merge(word, 1, Integer::sum)));
        return words.stream().filter(word -> word.startsWith(TERM) || profilesWith.getOrDefault(word, 0) * SHARE <= profiles.size()).collect(Collectors.toSet());
    }
}
