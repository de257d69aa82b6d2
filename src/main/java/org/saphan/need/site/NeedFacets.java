package org.saphan.need.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Browsing;
import org.saphan.search.FacetGroup;
import org.saphan.search.FacetOption;
import org.saphan.search.Findings;

/** By what needs are chosen, with counts in the reader's language. */
@RequestScoped
public class NeedFacets {

    static final List<String> NAMES = List.of("direction", "country", "industry", "cooperation");
    private static final Set<String> DIRECTIONS = new LinkedHashSet<>(List.of("seek", "offer"));
    private static final Set<String> COUNTRIES = new LinkedHashSet<>(List.of("TH", "JP"));

    @Inject
    Taxonomy taxonomy;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    void describe(PageHead head) {
        head.describe(phrases.of("need.list.title"), phrases.of("need.list.description")).crumb("", phrases.of("site.home"));
    }

    Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        NAMES.forEach(name -> known.put(name, values(name)));
        return known;
    }

    List<FacetGroup> groups(Browsing browsing, Findings findings) {
        return NAMES.stream().map(name -> FacetGroup.of(name, phrases.of("need.facet." + name), values(name).stream()
                        .filter(value -> findings.counts(name).containsKey(value) || browsing.isChosen(name, value))
                        .map(value -> new FacetOption(name, value, label(name, value), findings.counts(name).getOrDefault(value, 0L),
                                browsing.isChosen(name, value)))
                        .toList()))
                .filter(group -> !group.options().isEmpty()).toList();
    }

    /** In the order in which they are read. */
    private Set<String> values(String name) {
        return switch (name) {
            case "direction" -> DIRECTIONS;
            case "country" -> COUNTRIES;
            default -> taxonomy.list(name).keySet();
        };
    }

    private String label(String name, String value) {
        return switch (name) {
            case "direction" -> phrases.of("need.direction." + value.toUpperCase(Locale.ROOT));
            case "country" -> new Locale.Builder().setRegion(value).build().getDisplayCountry(reader.locale());
            default -> taxonomy.name(name, value, reader);
        };
    }
}
