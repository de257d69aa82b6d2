package org.saphan.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the application, and the two zones it speaks of. Time is kept in UTC. */
@ApplicationScoped
public class Clocks {

    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Today where the agency is. A day begins in Bangkok. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }
}
