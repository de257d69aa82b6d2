package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;

/** Two parties, two officers, two clicks at the same moment: one result, and the other is told. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class MatchAtOnceIT {

    private static final String BASE = GivenMatches.BASE;
    private static final int ROUNDS = 5;

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    Matchmaking matchmaking;

    @Inject
    PartyDesk parties;

    @Inject
    Introductions introductions;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private long mails(long id, Side side) {
        return given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", matches.match(id).party(side).getContact().getEmail());
    }

    private long steps(long id, MatchStep step) {
        return given.number("SELECT COUNT(*) FROM case_step WHERE kind = 'match' AND case_id = ?1 AND step = ?2", id, step.name());
    }

    @Test
    void bothAcceptAtOnceAndAreIntroducedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long id = matches.proposed();
            String seeker = matches.token(id, Side.SEEKER);
            String candidate = matches.token(id, Side.CANDIDATE);
            String consent = matches.consent();

            given.atOnce(() -> parties.accept(seeker, consent, BASE), () -> parties.accept(candidate, consent, BASE), () -> parties.accept(seeker, consent, BASE));

            assertThat(matches.match(id).getState()).isEqualTo(MatchState.INTRODUCED);
            assertThat(steps(id, MatchStep.INTRODUCE)).isEqualTo(1);
            assertThat(introductions.contactFor(seeker)).isPresent();
            assertThat(introductions.contactFor(candidate)).isPresent();
            assertThat(mails(id, Side.SEEKER)).isEqualTo(2);
        }
    }

    @Test
    void acceptingAgainstWithdrawingHasOneResult() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            long id = matches.proposed();
            parties.accept(matches.token(id, Side.SEEKER), matches.consent(), BASE);
            String candidate = matches.token(id, Side.CANDIDATE);
            String consent = matches.consent();
            List<PartyDesk.Told> told = new ArrayList<>();

            given.atOnce(() -> told.add(parties.accept(candidate, consent, BASE)), () -> matchmaking.withdraw(id, "Too late.", BASE));

            assertThat(matches.match(id).getState()).isEqualTo(MatchState.WITHDRAWN);
            long introductionsTaken = steps(id, MatchStep.INTRODUCE);
            assertThat(told).containsExactly(introductionsTaken == 1 ? PartyDesk.Told.ACCEPTED : PartyDesk.Told.LATE);
            assertThat(introductions.contactFor(candidate)).as("nothing is disclosed after it was withdrawn").isEmpty();
        }
    }

    @Test
    void proposedByTwoOfficersAtOnceItIsProposedOnce() throws Exception {
        long id = matches.draft("TH", "JP");

        given.atOnce(() -> matchmaking.propose(id, List.of(), BASE), () -> matchmaking.propose(id, List.of(), BASE));

        assertThat(mails(id, Side.SEEKER)).isEqualTo(1);
        assertThat(steps(id, MatchStep.PROPOSE)).isEqualTo(1);
    }
}
