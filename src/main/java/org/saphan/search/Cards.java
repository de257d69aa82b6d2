package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.saphan.platform.time.Clocks;

/** Small questions that the card of a listing asks. */
@Named
@ApplicationScoped
public class Cards {

    @Inject
    Clock clock;

    /** The country of a listing; that of its region when it names none itself, as events do. */
    public String country(Listing listing) {
        if (listing.country() != null) {
            return listing.country();
        }
        return listing.region() == null ? null : listing.region().substring(0, 2);
    }

    public boolean hasBadges(Listing listing) {
        return listing.checked() || listing.demonstration() || listing.isInstead() || "company".equals(listing.kind()) && !listing.tags().isEmpty();
    }

    /** Whether its last day is over. */
    public boolean isOver(Listing listing) {
        return listing.until() != null && listing.until().isBefore(Clocks.today(clock));
    }
}
