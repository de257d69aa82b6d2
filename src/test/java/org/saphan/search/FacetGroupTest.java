package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FacetGroupTest {

    @Test
    void aShortFacetIsShownWhole() {
        FacetGroup group = FacetGroup.of("country", "Country", options(6, -1));

        assertThat(group.first()).hasSize(6);
        assertThat(group.rest()).isEmpty();
    }

    @Test
    void ofALongFacetTheHighestCountsStandFirstInTheOrderInWhichTheyAreRead() {
        FacetGroup group = FacetGroup.of("region", "Region", options(10, -1));

        assertThat(group.first()).extracting(FacetOption::value).containsExactly("4", "5", "6", "7", "8", "9");
        assertThat(group.rest()).extracting(FacetOption::value).containsExactly("0", "1", "2", "3");
    }

    @Test
    void whatIsChosenIsNeverHidden() {
        FacetGroup group = FacetGroup.of("region", "Region", options(10, 0));

        assertThat(group.first()).extracting(FacetOption::value).startsWith("0");
        assertThat(group.rest()).noneMatch(FacetOption::chosen);
    }

    private static List<FacetOption> options(int many, int chosen) {
        return IntStream.range(0, many).mapToObj(i -> new FacetOption("region", String.valueOf(i), "Region " + i, i, i == chosen)).toList();
    }
}
