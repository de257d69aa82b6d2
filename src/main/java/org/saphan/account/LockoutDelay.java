package org.saphan.account;

import java.time.Duration;

/** How long the next try has to wait after wrong passwords. */
final class LockoutDelay {

    private static final int FREE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private LockoutDelay() {
    }

    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE - 1, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
