package org.saphan.industry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saphan.language.Language;
import org.saphan.platform.text.Catalogue;
import org.saphan.search.FacetNames;

/** What the values of facets are called: most stand in the lists of codes, the few others in the bundles. */
@ApplicationScoped
public class ListedNames implements FacetNames {

    private static final List<String> LISTS = List.of("industry", "region", "certification", "cooperation");

    @Inject
    Taxonomy taxonomy;

    @Inject
    Catalogue catalogue;

    @Override
    public Optional<String> find(String facet, String value, Language language) {
        Locale locale = language.locale();
        return switch (facet) {
            case "country" -> among(List.of("TH", "JP"), value).map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(locale));
            case "direction" -> among(List.of("seek", "offer"), value).map(code -> catalogue.pattern("need.direction." + code.toUpperCase(Locale.ROOT), locale));
            case "size" -> among(List.of("micro", "small", "medium", "large"), value).map(code -> catalogue.pattern("company.size." + code, locale));
            default -> LISTS.contains(facet) ? Optional.ofNullable(taxonomy.name(facet, value, language)) : Optional.empty();
        };
    }

    private static Optional<String> among(List<String> codes, String value) {
        return codes.stream().filter(value::equals).findFirst();
    }
}
