package org.saphan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the health of the site tells of a loading. */
class LoadingTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T00:00:00Z");

    private final Loading loading = new Loading();

    @Test
    void whereNothingIsLoadedNothingIsTold() {
        assertThat(loading.state()).isNull();
    }

    @Test
    void progressIsToldUntilTheEnd() {
        loading.begin(1200, BEGUN);
        assertThat(loading.state()).isEqualTo(new Loading.State(true, 0, 0, 0, 1200, Duration.ZERO));

        loading.went(501, 500, 1, BEGUN.plusSeconds(2));
        assertThat(loading.state()).isEqualTo(new Loading.State(true, 501, 500, 1, 1200, Duration.ofSeconds(2)));

        loading.went(1200, 1190, 10, BEGUN.plusSeconds(5));
        loading.end(BEGUN.plusSeconds(5));
        assertThat(loading.state()).isEqualTo(new Loading.State(false, 1200, 1190, 10, 1200, Duration.ofSeconds(5)));
    }
}
