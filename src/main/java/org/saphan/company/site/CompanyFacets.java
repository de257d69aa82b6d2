package org.saphan.company.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
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

/** The facets of the directory: their values, labels and counts in the reader's language. */
@RequestScoped
public class CompanyFacets {

    static final List<String> NAMES = List.of("industry", "country", "region", "certification", "cooperation", "size");
    private static final List<String> COUNTRIES = List.of("TH", "JP");

    /** One facet with those of its values that would give a result, or that are chosen. */
    public record Group(String name, String label, List<Option> options) {

        private static final int SHOWN_AT_ONCE = 6;

        /** What is chosen, and of the others those with the highest counts. */
        public List<Option> first() {
            return options.stream().filter(option -> option.chosen() || isAmongFirst(option)).toList();
        }

        public List<Option> rest() {
            return options.stream().filter(option -> !option.chosen() && !isAmongFirst(option)).toList();
        }

        private boolean isAmongFirst(Option option) {
            return options.stream().filter(other -> other.count() > option.count()
                    || other.count() == option.count() && options.indexOf(other) < options.indexOf(option)).count() < SHOWN_AT_ONCE;
        }
    }

    /**
     * One value of a facet.
     *
     * @param link the query string that chooses it, or takes it away when it is chosen
     */
    public record Option(String facet, String value, String label, long count, boolean chosen, String link) {
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

    List<Group> groups(Browsing browsing, Map<String, Map<String, Long>> counts) {
        return NAMES.stream().map(name -> group(name, browsing, counts.get(name))).filter(group -> !group.options().isEmpty()).toList();
    }

    private Group group(String name, Browsing browsing, Map<String, Long> counts) {
        return new Group(name, phrases.of("company.facet." + name), values(name).stream()
                .filter(value -> counts.getOrDefault(value, 0L) > 0 || browsing.isChosen(name, value))
                .map(value -> new Option(name, value, label(name, value), counts.getOrDefault(value, 0L),
                        browsing.isChosen(name, value), browsing.toggling(name, value)))
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
