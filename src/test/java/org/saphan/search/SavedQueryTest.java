package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.JA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedQueryTest {

    private static Optional<SavedQuery> of(Map<String, String[]> parameters) {
        return SavedQuery.of(parameters, (facet, value) -> Set.of("TH", "JP", "automotive").contains(value));
    }

    private static String[] one(String... values) {
        return values;
    }

    @Test
    void onlyWhatExistsIsKept() {
        SavedQuery query = of(Map.of("in", one("companies"), "q", one(" 部品\n "), "country", one("TH", "XX\nregion=1", "JP"), "direction", one("TH"), "page", one("3"))).orElseThrow();

        assertThat(query.words()).isEqualTo("部品");
        assertThat(query.facets()).isEqualTo("country=JP\ncountry=TH");
        assertThat(query.address()).isEqualTo("companies?q=%E9%83%A8%E5%93%81&country=JP&country=TH");
    }

    @Test
    void theSameInAnotherOrderIsTheSame() {
        SavedQuery one = of(Map.of("in", one("needs"), "country", one("TH", "JP"), "sort", one("newest"))).orElseThrow();
        SavedQuery two = of(Map.of("in", one("needs"), "country", one("JP", "TH", "TH"))).orElseThrow();

        assertThat(one.digest()).isEqualTo(two.digest());
        assertThat(of(Map.of("in", one("needs"))).orElseThrow().digest()).isNotEqualTo(one.digest());
    }

    @Test
    void whatIsKeptComesBack() {
        SavedQuery query = of(Map.of("in", one("companies"), "q", one("=&%"), "industry", one("automotive"))).orElseThrow();

        assertThat(SavedQuery.kept(query.place(), query.words(), query.facets())).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "search", "admin", "COMPANIES", "companies/x"})
    void placesThatAreNoneAndEmptySearchesAreRefused(String place) {
        assertThat(of(Map.of("in", one(place), "q", one("  ")))).isEmpty();
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        String words = of(Map.of("in", one("search"), "q", one("a".repeat(SavedQuery.LONGEST_WORDS - 1) + "𠮷野家"))).orElseThrow().words();

        assertThat(words).isEqualTo("a".repeat(SavedQuery.LONGEST_WORDS - 1));
    }

    @Test
    void typesOfTheSearchPageAreKinds() {
        ListingQuery query = of(Map.of("in", one("search"), "q", one("robot"), "type", one("need", "secret"))).orElseThrow().newest(JA, 10);

        assertThat(query.kinds()).isEqualTo(List.of("need"));
        assertThat(query.chosen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a@b.example\r\nbcc: x@y.example", "a b@c.example", "a@b.example,c@d.example", "<a@b.example>", "a@b..example"})
    void whatIsNoAddressIsRefused(String email) {
        assertThat(SavedSearches.isEmail(email)).isFalse();
    }

    @Test
    void anAddressIsOneWhateverItsCase() {
        assertThat(SavedSearches.email(" A.B@Example.COM ")).isEqualTo("a.b@example.com");
        assertThat(SavedSearches.isEmail("a.b+c@example.com")).isTrue();
    }
}
