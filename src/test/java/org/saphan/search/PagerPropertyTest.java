package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PagerPropertyTest {

    @Property(tries = 200)
    void everyPageCanReachBothEndsWithoutTwoGapsInARow(@ForAll @IntRange(min = 1, max = 5000) int total, @ForAll @IntRange(min = 1, max = 250) int page) {
        int last = new Pager(1, 20, total).getLast();
        List<Integer> numbers = new Pager(Math.min(page, last), 20, total).getNumbers();

        assertThat(numbers).contains(1, last, Math.min(page, last)).hasSizeLessThanOrEqualTo(9);
        assertThat(Collections.indexOfSubList(numbers, List.of(0, 0))).isEqualTo(-1);
    }
}
