package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.platform.NotFound;

class PagerTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3"})
    void theLastPageHoldsTheRest(long total, int last) {
        assertThat(new Pager(1, 20, total).getLast()).isEqualTo(last);
    }

    @Test
    void beyondTheLastPageThereIsNone() {
        assertThatThrownBy(() -> new Pager(3, 20, 40)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new Pager(2, 20, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void onePageNeedsNoPager() {
        assertThat(new Pager(1, 20, 20).isNeeded()).isFalse();
        assertThat(new Pager(1, 20, 21).isNeeded()).isTrue();
    }

    @Test
    void theEndsAndTheNeighboursAreShown() {
        assertThat(new Pager(10, 20, 400).getNumbers()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 20);
        assertThat(new Pager(1, 20, 60).getNumbers()).containsExactly(1, 2, 3);
    }
}
