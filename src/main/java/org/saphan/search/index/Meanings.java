package org.saphan.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.language.Language;
import org.saphan.search.text.Cutter;
import org.saphan.search.text.Pieces;

/** Which words mean the same in which languages. */
public final class Meanings {

    /** Words of one meaning, in each language none, one or several. */
    public record Meaning(Map<Language, List<String>> words) {
    }

    private final Map<String, List<Meaning>> byWord = new HashMap<>();

    public Meanings(Collection<Meaning> all, Cutter cutter) {
        for (Meaning meaning : all) {
            meaning.words().values().stream().flatMap(List::stream).map(word -> Pieces.key(cutter.cut(word))).distinct()
                    .filter(key -> !key.isEmpty()).forEach(key -> byWord.computeIfAbsent(key, any -> new ArrayList<>()).add(meaning));
        }
    }

    /** @param key of the words, as {@link Pieces#key} makes it */
    List<Meaning> of(String key) {
        return byWord.getOrDefault(key, List.of());
    }
}
