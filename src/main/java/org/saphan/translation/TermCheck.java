package org.saphan.translation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.language.Language;
import org.saphan.translation.TranslationChecks.Term;

/** Whether a translation uses the words that the glossary gives. */
final class TermCheck {

    private TermCheck() {
    }

    /** The terms that were to be used; where the glossary gives several words for one, any of them will do. */
    static List<String> notUsed(String source, Language from, String target, List<Term> glossary) {
        Map<String, List<String>> terms = glossary.stream().filter(term -> !term.source().isBlank() && !term.target().isBlank())
                .sorted(Comparator.comparingInt((Term term) -> -WordSearch.folded(term.source()).length()))
                .collect(Collectors.groupingBy(term -> WordSearch.folded(term.source()), LinkedHashMap::new,
                        Collectors.mapping(Term::target, Collectors.toList())));
        WordSearch words = new WordSearch(source, from.locale());
        String translated = WordSearch.folded(target);
        return terms.entrySet().stream().filter(term -> words.take(term.getKey()))
                .filter(term -> term.getValue().stream().noneMatch(word -> translated.contains(stem(word))))
                .map(term -> String.join(" / ", term.getValue())).toList();
    }

    /** What the plural of a Latin word leaves of it: factory, factories. */
    private static String stem(String word) {
        return WordSearch.folded(word).replaceFirst("(?<=[a-z]{3})y$", "");
    }
}
