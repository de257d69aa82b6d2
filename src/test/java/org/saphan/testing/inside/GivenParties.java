package org.saphan.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.saphan.match.Matchmaking;
import org.saphan.match.Party;
import org.saphan.match.PartyDesk;
import org.saphan.match.Side;

/** Parties that come by their links, each click a transaction of its own. */
@ApplicationScoped
public class GivenParties {

    @Inject
    GivenMatches matches;

    @Inject
    Matchmaking matchmaking;

    @Inject
    PartyDesk parties;

    /** Both have accepted; the officer of the seeker's country acts. */
    public long introduced(String seekerCountry, String candidateCountry) {
        long id = matches.draft(seekerCountry, candidateCountry);
        matchmaking.propose(id, List.of(), GivenMatches.BASE);
        for (Side side : Side.values()) {
            parties.accept(matches.token(id, side), matches.consent(), GivenMatches.BASE);
        }
        return id;
    }

    public long introduced() {
        return introduced("TH", "JP");
    }

    /** As its link opens it. */
    public Party party(long id, Side side) {
        return parties.open(matches.token(id, side));
    }
}
