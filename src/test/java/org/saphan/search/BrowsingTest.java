package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.AnyDefaults;

class BrowsingTest {

    static final Map<String, Set<String>> KNOWN = Map.of("country", Set.of("TH", "JP"), "industry", Set.of("robotics", "digital", "medical"));
    static final List<String> SORTS = List.of("name", "newest");

    @Test
    void whatTheAddressSaysIsChosen() {
        Browsing browsing = asked("?q=+parts&country=TH&industry=robotics&industry=digital&sort=newest&page=3");

        assertThat(browsing.getWords()).isEqualTo("parts");
        assertThat(browsing.getChosen()).containsOnly(Map.entry("country", Set.of("TH")), Map.entry("industry", Set.of("robotics", "digital")));
        assertThat(browsing.getSort()).isEqualTo("newest");
        assertThat(browsing.getPage()).isEqualTo(3);
        assertThat(browsing.getChosenCount()).isEqualTo(3);
        assertThat(browsing.getIgnored()).isEmpty();
    }

    @Test
    void whatDoesNotExistIsLeftOutAndReported() {
        Browsing browsing = asked("?country=XX&country=JP&industry=th&sort=price");

        assertThat(browsing.getChosen()).containsOnly(Map.entry("country", Set.of("JP")));
        assertThat(browsing.getSort()).isEqualTo("name");
        assertThat(browsing.getIgnored()).containsExactlyInAnyOrder("XX", "th", "price");
    }

    @Test
    void whatIsReportedStaysShort() {
        Browsing browsing = asked("?country=" + "x".repeat(500) + "&country=1&country=2&country=3&country=4&country=5&country=6");

        assertThat(browsing.getIgnored()).hasSizeLessThanOrEqualTo(5).allMatch(value -> value.length() <= 61);
    }

    @Test
    void nothingAskedIsTheWholeList() {
        Browsing browsing = asked("");

        assertThat(browsing.isNarrowed()).isFalse();
        assertThat(browsing.getPage()).isEqualTo(1);
        assertThat(browsing.paging(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "01", "99999999999999999999", "１", "1e3", " 1"})
    void aPageThatIsNoNumberFromOneOnDoesNotExist(String page) {
        assertThatThrownBy(() -> new Browsing(Map.of("page", new String[] {page}), KNOWN, SORTS)).isInstanceOf(Browsing.IllegalPage.class);
    }

    @Test
    void anotherChoiceBeginsAtTheFirstPage() {
        Browsing browsing = asked("?country=TH&page=4");

        assertThat(browsing.toggling("industry", "digital")).doesNotContain("page");
        assertThat(browsing.sorting("newest")).contains("country=TH", "sort=newest").doesNotContain("page");
        assertThat(browsing.paging(5)).isEqualTo("?country=TH&page=5");
    }

    @Test
    void takingTheWordsAwayLeavesTheRest() {
        assertThat(asked("?q=parts&country=TH&sort=newest").wordless()).isEqualTo("?country=TH&sort=newest");
    }

    @Test
    void theKindOfViewIsKept() {
        assertThat(asked("?country=TH").keeping("view", "map").toggling("country", "TH")).isEqualTo("?view=map");
    }

    @AnyDefaults
    void addressesAreTheSameOnEveryMachine() {
        assertThat(asked("?industry=digital").paging(12)).isEqualTo("?industry=digital&page=12");
    }

    /** Reads a query string as the container does. */
    static Browsing asked(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : query.replaceFirst("^\\?", "").split("&")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", 2);
                parameters.computeIfAbsent(pair[0], any -> new ArrayList<>()).add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        Map<String, String[]> asArrays = new LinkedHashMap<>();
        parameters.forEach((name, values) -> asArrays.put(name, values.toArray(String[]::new)));
        return new Browsing(asArrays, KNOWN, SORTS);
    }
}
