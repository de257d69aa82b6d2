package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.language.Language;
import org.saphan.platform.text.Catalogue;

/** Says in words what is looked for. */
@ApplicationScoped
public class SavedWords {

    @Inject
    Catalogue catalogue;

    @Inject
    FacetNames names;

    /** In one line. */
    public String of(SavedQuery query, Language language) {
        Locale locale = language.locale();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("place", catalogue.phrase("search.save.place." + query.place().path(), locale, Map.of()));
        parts.put("words", query.words().isEmpty() ? "" : catalogue.phrase("search.save.words", locale, Map.of("words", query.words())));
        query.chosen().forEach((facet, values) -> parts.put(facet, values(facet, values, language)));
        String separator = catalogue.phrase("search.save.separator", locale, Map.of());
        return parts.values().stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private String values(String facet, Set<String> values, Language language) {
        String or = catalogue.phrase("search.save.or", language.locale(), Map.of());
        return values.stream().map(value -> SavedQuery.TYPE.equals(facet)
                ? catalogue.phrase("search.kind." + value, language.locale(), Map.of())
                : names.find(facet, value, language).orElse(value)).collect(Collectors.joining(or));
    }
}
