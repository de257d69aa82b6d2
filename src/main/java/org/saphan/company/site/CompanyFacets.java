package org.saphan.company.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.company.CompanySize;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Browsing;
import org.saphan.search.FacetOption;
import org.saphan.search.Findings;

/** The facets of the directory: their values, labels and counts in the reader's language. */
@RequestScoped
public class CompanyFacets {

    static final List<String> NAMES = List.of("industry", "country", "region", "certification", "cooperation", "size");
    private static final List<String> COUNTRIES = List.of("TH", "JP");

    /**
     * One facet with those of its values that would give a result, or that are chosen.
     *
     * @param first what is chosen, and of the others those with the highest counts
     * @param rest the others
     */
    public record Group(String name, String label, List<FacetOption> options, List<FacetOption> first, List<FacetOption> rest) {

        private static final int SHOWN_AT_ONCE = 6;

        static Group of(String name, String label, List<FacetOption> options) {
            Set<FacetOption> highest = options.stream().sorted(Comparator.comparingLong(FacetOption::count).reversed()).limit(SHOWN_AT_ONCE)
                    .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
            Map<Boolean, List<FacetOption>> parted = options.stream().collect(Collectors.partitioningBy(option -> option.chosen() || highest.contains(option)));
            return new Group(name, label, options, parted.get(true), parted.get(false));
        }
    }

    @Inject
    Taxonomy taxonomy;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        NAMES.forEach(name -> known.put(name, Set.copyOf(values(name))));
        return known;
    }

    List<Group> groups(Browsing browsing, Findings findings) {
        return NAMES.stream().map(name -> group(name, browsing, findings.counts(name))).filter(group -> !group.options().isEmpty()).toList();
    }

    private Group group(String name, Browsing browsing, Map<String, Long> counts) {
        return Group.of(name, phrases.of("company.facet." + name), values(name).stream()
                .filter(value -> counts.getOrDefault(value, 0L) > 0 || browsing.isChosen(name, value))
                .map(value -> new FacetOption(name, value, label(name, value), counts.getOrDefault(value, 0L),
                        browsing.isChosen(name, value)))
                .collect(Collectors.toList()));
    }

    private List<String> values(String name) {
        return switch (name) {
            case "country" -> COUNTRIES;
            case "size" -> Arrays.stream(CompanySize.values()).map(CompanySize::code).toList();
            default -> List.copyOf(taxonomy.list(name).keySet());
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
