package org.saphan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.language.Language;
import org.saphan.search.index.Meanings.Meaning;

/** What stands side by side in the names of a term: "Rubber and plastics", ยางและพลาสติก, ゴム・プラスチック. */
public final class NameParts {

    private static final Map<Language, String> AND = Map.of(Language.EN, " and | & |, ", Language.TH, "\\s*(?:และ|,)\\s*", Language.JA, "[・、]");

    private NameParts() {
    }

    /** None when the languages do not join equally many. */
    public static List<Meaning> of(Map<Language, String> names) {
        Map<Language, String[]> parts = new EnumMap<>(Language.class);
        names.forEach((language, name) -> parts.put(language, name.split(AND.get(language))));
        Set<Integer> counts = parts.values().stream().map(each -> each.length).collect(Collectors.toSet());
        List<Meaning> meanings = new ArrayList<>();
        int count = counts.size() == 1 ? counts.iterator().next() : 0;
        for (int i = 0; i < count && count > 1; i++) {
            Map<Language, List<String>> words = new EnumMap<>(Language.class);
            int place = i;
            parts.forEach((language, each) -> words.put(language, Arrays.asList(each[place].strip())));
            meanings.add(new Meaning(words));
        }
        return meanings;
    }
}
