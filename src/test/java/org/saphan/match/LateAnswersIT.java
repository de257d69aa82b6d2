package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenMatches;

/** Whoever does not answer is reminded, and in the end nobody waits any more. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class LateAnswersIT {

    private static final String BASE = GivenMatches.BASE;
    private static final String MAILS = "SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1";

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    Matchmaking matchmaking;

    @Inject
    PartyDesk parties;

    @Inject
    Expiry expiry;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private MatchState state(long id) {
        return matches.match(id).getState();
    }

    private long mails(long id, Side side) {
        return given.number(MAILS, matches.match(id).party(side).getContact().getEmail());
    }

    private void accept(long id, Side side) {
        parties.accept(matches.token(id, side), matches.consent(), BASE);
    }

    @Test
    void whatNobodyAnsweredInTimeExpiresOnce() {
        long id = matches.proposed();
        accept(id, Side.SEEKER);
        given.change("UPDATE match_request SET expires_on = expires_on - INTERVAL 60 DAY WHERE id = ?1", id);

        assertThat(expiry.due()).contains(id);
        expiry.end(id, BASE);
        expiry.end(id, BASE);

        assertThat(state(id)).isEqualTo(MatchState.EXPIRED);
        assertThat(mails(id, Side.CANDIDATE)).isEqualTo(2);
        assertThat(parties.accept(matches.token(id, Side.CANDIDATE), matches.consent(), BASE)).isEqualTo(PartyDesk.Told.LATE);
    }

    @Test
    void anAnswerAfterTheLastDayIsLateThoughTheClockHasNotLooked() {
        long id = matches.proposed();
        given.change("UPDATE match_request SET expires_on = expires_on - INTERVAL 60 DAY WHERE id = ?1", id);

        assertThat(parties.accept(matches.token(id, Side.CANDIDATE), matches.consent(), BASE)).isEqualTo(PartyDesk.Told.LATE);

        assertThat(state(id)).isEqualTo(MatchState.EXPIRED);
    }

    @Test
    void onlyWhoHasNotAnsweredIsRemindedAndOnceADay() {
        long id = matches.proposed();
        accept(id, Side.SEEKER);

        matchmaking.remind(id, BASE);
        matchmaking.remind(id, BASE);

        assertThat(mails(id, Side.SEEKER)).isEqualTo(1);
        assertThat(mails(id, Side.CANDIDATE)).isEqualTo(2);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceBeforeTheEnd() {
        long id = matches.proposed();
        assertThat(expiry.near()).as("there is time").doesNotContain(id);
        given.change("UPDATE match_request SET expires_on = expires_on - INTERVAL 27 DAY WHERE id = ?1", id);
        assertThat(expiry.near()).contains(id);

        expiry.warn(id, BASE);
        expiry.warn(id, BASE);

        assertThat(mails(id, Side.CANDIDATE)).isEqualTo(2);
        assertThat(expiry.near()).doesNotContain(id);
    }
}
