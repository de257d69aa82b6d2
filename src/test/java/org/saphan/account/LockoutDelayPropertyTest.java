package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LockoutDelayPropertyTest {

    @Property
    void anotherMistakeNeverMakesTheDelayShorter(@ForAll @IntRange(min = 0, max = Integer.MAX_VALUE - 1) int failures) {
        assertThat(LockoutDelay.after(failures + 1)).isGreaterThanOrEqualTo(LockoutDelay.after(failures)).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }
}
