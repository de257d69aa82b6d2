package org.saphan.company.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saphan.company.CompanySize;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Browsing;
import org.saphan.search.FacetGroup;
import org.saphan.search.FacetOption;
import org.saphan.search.Findings;

/** The facets of the directory: their values, labels and counts in the reader's language. */
@RequestScoped
public class CompanyFacets {

    static final List<String> NAMES = List.of("industry", "country", "region", "certification", "cooperation", "size");
    private static final Set<String> COUNTRIES = new LinkedHashSet<>(List.of("TH", "JP"));
    private static final Set<String> SIZES = new LinkedHashSet<>(Arrays.stream(CompanySize.values()).map(CompanySize::code).toList());

    @Inject
    Taxonomy taxonomy;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        NAMES.forEach(name -> known.put(name, values(name)));
        return known;
    }

    List<FacetGroup> groups(Browsing browsing, Findings findings) {
        return NAMES.stream().map(name -> group(name, browsing, findings.counts(name))).filter(group -> !group.options().isEmpty()).toList();
    }

    private FacetGroup group(String name, Browsing browsing, Map<String, Long> counts) {
        return FacetGroup.of(name, phrases.of("company.facet." + name), values(name).stream()
                .filter(value -> counts.getOrDefault(value, 0L) > 0 || browsing.isChosen(name, value))
                .map(value -> new FacetOption(name, value, label(name, value), counts.getOrDefault(value, 0L),
                        browsing.isChosen(name, value)))
                .toList());
    }

    /** In the order in which they are read. */
    private Set<String> values(String name) {
        return switch (name) {
            case "country" -> COUNTRIES;
            case "size" -> SIZES;
            default -> taxonomy.list(name).keySet();
        };
    }

    private String label(String name, String value) {
        return switch (name) {
            case "country" -> new Locale.Builder().setRegion(value).build().getDisplayCountry(reader.locale());
            case "size" -> phrases.of("company.size." + value);
            default -> taxonomy.name(name, value, reader);
        };
    }

    String home() {
        return phrases.of("site.home");
    }

    String title() {
        return phrases.of("company.directory.title");
    }

    String description() {
        return phrases.of("company.directory.description");
    }
}
