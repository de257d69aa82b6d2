package org.saphan.industry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.saphan.editorial.Vocabulary;
import org.saphan.language.Language;
import org.saphan.platform.change.ChangeSeen;
import org.saphan.search.CodeNames;
import org.saphan.search.NameParts;
import org.saphan.search.WordSource;
import org.saphan.search.index.Meanings.Meaning;

/**
 * The codes that everything is classified by, with their names in each language: a few hundred words that
 * every page needs, kept in memory and read anew after the change feed has moved on.
 */
@ApplicationScoped
public class Taxonomy implements Vocabulary, CodeNames, WordSource {

    /** @param group an industry's programme or a region's country; empty for the others */
    public record Term(String code, String group, Map<Language, String> names) {

        public String name(Language language) {
            return names.get(language);
        }
    }

    private record Loaded(Map<String, Map<String, Term>> lists) {
    }

    /** Provinces of Thailand in Japanese, which texts also name without the word for province. */
    private static final Pattern PROVINCE = Pattern.compile("^([\\p{IsKatakana}\\u30FB\\u30FC]+)\\p{IsHan}$");
    private static final int FIRST = Interceptor.Priority.LIBRARY_BEFORE;

    @Inject
    TaxonomyTables tables;

    private volatile Loaded loaded;

    public String industry(String code, Language language) {
        return name("industry", code, language);
    }

    public String region(String code, Language language) {
        return name("region", code, language);
    }

    /** The name of a code in one of the lists {@code industry, region, cooperation, certification}; null for an unknown one. */
    @Override
    public String name(String list, String code, Language language) {
        Term term = code == null ? null : list(list).get(code);
        return term == null ? null : term.name(language);
    }

    /** All terms of a list by code, in their set order. */
    public Map<String, Term> list(String list) {
        Loaded now = loaded;
        if (now == null) {
            now = load();
            loaded = now;
        }
        return now.lists().get(list);
    }

    @Override
    public boolean has(String list) {
        return list(list) != null;
    }

    @Override
    public Map<String, String> options(String list, Language language) {
        Map<String, String> options = new LinkedHashMap<>();
        list(list).forEach((code, term) -> options.put(code, term.name(language)));
        return options;
    }

    /** The names of each code, and their parts where all languages join as many: "Rubber and plastics" teaches rubber, too. */
    @Override
    public List<Meaning> meanings() {
        List<Meaning> meanings = new ArrayList<>();
        for (Map<String, Term> list : (loaded == null ? load() : loaded).lists().values()) {
            for (Term term : list.values()) {
                meanings.add(new Meaning(single(term.names())));
                meanings.addAll(NameParts.of(term.names()));
            }
        }
        return meanings;
    }

    private static Map<Language, List<String>> single(Map<Language, String> names) {
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        names.forEach((language, name) -> words.put(language, List.of(name)));
        return words;
    }

    /** Those of the regions, but for names in kanji: dictionaries know them, and 京都府 (the prefecture of Kyoto) has to be found as 京都, too. */
    @Override
    public List<String> names() {
        return (loaded == null ? load() : loaded).lists().get("region").values().stream().flatMap(region -> region.names().values().stream())
                .map(name -> PROVINCE.matcher(name).replaceFirst("$1")).filter(name -> name.codePoints().noneMatch(Character::isIdeographic)).toList();
    }

    /** Something changed; it may have been a name. Read at once, so that no page has to wait for it, and before what is made with names. */
    void readAnew(@Observes @Priority(FIRST) ChangeSeen change) {
        loaded = load();
    }

    private Loaded load() {
        return new Loaded(tables.read());
    }
}
