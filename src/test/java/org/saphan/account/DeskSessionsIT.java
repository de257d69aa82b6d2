package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** How long somebody stays signed in, and the links by which passwords are set. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class DeskSessionsIT {

    private static final String PASSWORD = "violet tractor lagoon 91";
    private static final String OTHER = "copper island trumpet 57";

    @Inject
    Given given;

    @Inject
    DeskSessions sessions;

    @Inject
    OneTimeLinks links;

    @Inject
    Staff staff;

    @Inject
    OwnAccount own;

    private Person person;
    private long session;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void somebodyIsSignedIn() {
        person = given.charged(Duty.WRITE, null);
        session = opened();
    }

    private long opened() {
        return sessions.open(person.getEmail(), "A browser", "192.0.2.0");
    }

    private boolean isOpen(long id) {
        return sessions.check(id, true).isPresent();
    }

    private void set(String column, String ago) {
        given.change("UPDATE desk_session SET " + column + " = UTC_TIMESTAMP(3) - INTERVAL " + ago + " WHERE id = ?1", session);
    }

    private long minutesSinceSeen() {
        return given.number("SELECT TIMESTAMPDIFF(MINUTE, seen_at, UTC_TIMESTAMP(3)) FROM desk_session WHERE id = ?1", session);
    }

    @Test
    void aSessionIsItsPersonWithTheirDuties() {
        Person found = sessions.check(session, true).orElseThrow();

        assertThat(found.getId()).isEqualTo(person.getId());
        assertThat(found.may(Act.CREATE, null)).isTrue();
        assertThat(sessions.check(session + 1_000_000, true)).isEmpty();
    }

    @Test
    void halfAnHourWithoutDoingAnythingEndsIt() {
        set("seen_at", "29 MINUTE");
        assertThat(isOpen(session)).isTrue();
        assertThat(minutesSinceSeen()).as("doing something begins the half hour anew").isZero();

        set("seen_at", "31 MINUTE");
        assertThat(isOpen(session)).isFalse();
        assertThat(isOpen(session)).as("nor does it come back").isFalse();
    }

    @Test
    void whatAPageAsksByItselfKeepsNoSessionAlive() {
        set("seen_at", "29 MINUTE");

        assertThat(sessions.check(session, false)).isPresent();

        assertThat(minutesSinceSeen()).isEqualTo(29);
    }

    @Test
    void twelveHoursEndItWhateverIsDone() {
        set("started_at", "719 MINUTE");
        assertThat(isOpen(session)).isTrue();

        set("started_at", "721 MINUTE");
        assertThat(isOpen(session)).isFalse();
    }

    @Test
    void whoIsPutOutOfServiceIsOutAtOnceAndStaysOut() {
        setActive(false);
        assertThat(isOpen(session)).isFalse();

        setActive(true);
        assertThat(isOpen(session)).isFalse();
        session = opened();
        given.change("UPDATE person SET active = FALSE WHERE id = ?1", person.getId());
        assertThat(isOpen(session)).as("whatever happened to the session").isFalse();
    }

    private void setActive(boolean active) {
        given.signedIn(Duty.ADMINISTER);
        staff.change(person.getId(), staff.get(person.getId()).getVersion(), "Somebody", Set.of(new AssignedDuty(Duty.WRITE, null)), active);
    }

    @Test
    void signingOutEndsThisSessionOnly() {
        long elsewhere = opened();

        sessions.end(session);
        sessions.end(session);

        assertThat(isOpen(session)).isFalse();
        assertThat(isOpen(elsewhere)).isTrue();
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'SIGN_OUT' AND content_id = ?1", person.getId())).isEqualTo(1);
    }

    @Test
    void signingOutElsewhereKeepsThisSessionAndColleagues() {
        long elsewhere = opened();
        Person me = person;
        long mine = session;
        somebodyIsSignedIn();
        given.actAs(me);

        sessions.endOthers(mine);

        assertThat(isOpen(mine)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(session)).as("the colleague").isTrue();
    }

    @Test
    void aLinkSetsAPasswordOnceAndEndsEverySession() {
        String link = links.make(person, OneTimeLinks.Purpose.NEW_PASSWORD).words();

        staff.setPassword(link, PASSWORD, null);

        assertThat(isOpen(session)).isFalse();
        assertThatThrownBy(() -> staff.setPassword(link, OTHER, null)).isInstanceOf(LinkUsed.class);
        given.actAs(person);
        assertThatThrownBy(() -> own.changePassword(OTHER, PASSWORD + "x", 0)).isInstanceOf(PasswordWrong.class);
    }

    @Test
    void aLinkWorksForItsTimeOnly() {
        String link = links.make(person, OneTimeLinks.Purpose.NEW_PASSWORD).words();
        assertThat(links.find(link)).isPresent();
        given.change("UPDATE one_time_link SET expires_at = expires_at - INTERVAL 61 MINUTE WHERE person_id = ?1", person.getId());

        assertThat(links.find(link)).isEmpty();
        assertThatThrownBy(() -> staff.setPassword(link, PASSWORD, null)).isInstanceOf(LinkUsed.class);
    }

    @Test
    void aPasswordThatIsRefusedDoesNotUseTheLinkUp() {
        String link = links.make(person, OneTimeLinks.Purpose.INVITATION).words();

        assertThatThrownBy(() -> staff.setPassword(link, "short", null)).isInstanceOf(PasswordRefused.class);
        assertThat(isOpen(session)).isTrue();

        staff.setPassword(link, PASSWORD, null);
    }

    @Test
    void onlyTheNewestLinkOfAKindWorksAndNobodyElses() {
        String older = links.make(person, OneTimeLinks.Purpose.NEW_PASSWORD).words();
        String newer = links.make(person, OneTimeLinks.Purpose.NEW_PASSWORD).words();

        assertThat(links.find(older)).isEmpty();
        assertThat(links.find(newer)).map(Person::getId).contains(person.getId());
        assertThat(links.find(Token.make().words())).isEmpty();
        assertThat(links.find(null)).isEmpty();
        setActive(false);
        assertThat(links.find(newer)).as("out of service").isEmpty();
    }

    @Test
    void changingOnesPasswordKeepsThisSessionAlone() {
        staff.setPassword(links.make(person, OneTimeLinks.Purpose.INVITATION).words(), PASSWORD, null);
        session = opened();
        long elsewhere = opened();

        assertThatThrownBy(() -> own.changePassword(OTHER, OTHER, session)).isInstanceOf(PasswordWrong.class);
        assertThat(isOpen(elsewhere)).isTrue();
        own.changePassword(PASSWORD, OTHER, session);

        assertThat(isOpen(session)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
    }
}
