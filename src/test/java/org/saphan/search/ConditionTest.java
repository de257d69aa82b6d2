package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphan.language.Language;

class ConditionTest {

    private final List<Object> parameters = new ArrayList<>();

    @Test
    void wildcardsOfTheDatabaseAreOnlyCharacters() {
        condition("50_x", Map.of());

        assertThat(parameters.toString()).contains("50\\_x");
    }

    @Test
    void aLatinWordIsFoundByItsBeginningAndAThaiOneAsAWhole() {
        condition("Robot ยา", Map.of());

        assertThat(parameters).contains("% robot%", "% ยา %");
    }

    @Test
    void nothingChosenInAFacetFindsNothing() {
        assertThat(condition("", Map.of("industry", Set.of()))).contains("IN (NULL)");
    }

    private String condition(String words, Map<String, Set<String>> chosen) {
        return condition(words, chosen, parameters);
    }

    static String condition(String words, Map<String, Set<String>> chosen, List<Object> parameters) {
        ListingQuery query = new ListingQuery(Language.TH, List.of("company"), words, chosen, ListingQuery.Sort.NAME, true, 0, 20);
        return new Condition(query, LocalDate.of(2026, 11, 23), parameters).toString();
    }
}
