package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.util.Set;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** The door of the desk: through the store that Jakarta Security asks, so with everything that {@link SigningIn} checks. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class SignInIT {

    private static final String PASSWORD = "violet tractor lagoon 91";
    private static final String WRONG = "violet tractor lagoon 19";

    @Inject
    Given given;

    @Inject
    PasswordStore store;

    @Inject
    OneTimeLinks links;

    @Inject
    Staff staff;

    private Person person;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void somebodyHasAPassword() {
        person = given.charged(Duty.WRITE, null);
        staff.setPassword(links.make(person, OneTimeLinks.Purpose.INVITATION).words(), PASSWORD, null);
    }

    private boolean opens(String email, String password) {
        return store.validate(new UsernamePasswordCredential(email, password)).getStatus() == Status.VALID;
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(opens(person.getEmail(), WRONG)).isFalse();
        }
    }

    private void lockedUntil(String time) {
        given.change("UPDATE person SET locked_until = UTC_TIMESTAMP(3) " + time + " WHERE id = ?1", person.getId());
    }

    private long failures() {
        return given.number("SELECT failures FROM person WHERE id = ?1", person.getId());
    }

    private long refusals(long personId) {
        return given.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'SIGN_IN_REFUSED' AND kind = 'person' AND content_id = ?1", personId);
    }

    @Test
    void theRightPasswordOpensHoweverTheAddressIsTyped() {
        assertThat(opens(person.getEmail(), PASSWORD)).isTrue();
        assertThat(opens(" " + person.getEmail().toUpperCase() + " ", PASSWORD)).isTrue();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedAndRecorded() {
        long unknown = refusals(0);

        assertThat(opens(person.getEmail(), WRONG)).isFalse();
        assertThat(opens(person.getEmail(), "")).isFalse();
        assertThat(opens("nobody-knows@saphan.test", PASSWORD)).isFalse();

        assertThat(refusals(person.getId())).isEqualTo(2);
        assertThat(refusals(0)).isEqualTo(unknown + 1);
    }

    @Test
    void whoWasInvitedButSetNoPasswordIsRefusedWithAny() {
        Person invited = given.charged(Duty.WRITE, null);

        assertThat(opens(invited.getEmail(), "")).isFalse();
        assertThat(opens(invited.getEmail(), "nobody")).isFalse();
    }

    @Test
    void theTimeTellsNotWhetherAnAddressIsKnown() {
        fail(1);

        long known = quickest(person.getEmail());
        long unknown = quickest("nobody-knows@saphan.test");

        assertThat((double) unknown / known).as("nanoseconds: %d for a known address, %d for an unknown", known, unknown).isBetween(0.5, 2.0);
    }

    /** Of three: the machine may be busy with something else. */
    private long quickest(String email) {
        return LongStream.range(0, 3).map(round -> {
            long start = System.nanoTime();
            opens(email, WRONG);
            return System.nanoTime() - start;
        }).min().orElseThrow();
    }

    @Test
    void fourMistakesAreFree() {
        fail(4);

        assertThat(opens(person.getEmail(), PASSWORD)).isTrue();
        assertThat(failures()).isZero();
    }

    @Test
    void afterFiveMistakesTheRightPasswordHasToWait() {
        fail(5);
        assertThat(given.number("SELECT TIMESTAMPDIFF(MICROSECOND, MAX(a.at), p.locked_until) DIV 1000 FROM person p JOIN audit_entry a"
                + " ON a.content_id = p.id AND a.action = 'SIGN_IN_REFUSED' WHERE p.id = ?1", person.getId())).isBetween(800L, 1000L);
        lockedUntil("+ INTERVAL 1 HOUR");

        assertThat(opens(person.getEmail(), PASSWORD)).isFalse();
        fail(1);
        assertThat(failures()).as("tries while it is locked do not lengthen the delay").isEqualTo(5);

        lockedUntil("- INTERVAL 1 SECOND");
        assertThat(opens(person.getEmail(), PASSWORD)).isTrue();
        assertThat(failures()).isZero();
    }

    @Test
    void theDelayGrowsWithEveryFurtherMistake() {
        fail(5);
        lockedUntil("- INTERVAL 1 SECOND");
        fail(1);

        assertThat(failures()).isEqualTo(6);
        assertThat(given.number("SELECT locked_until > UTC_TIMESTAMP(3) + INTERVAL 1 SECOND FROM person WHERE id = ?1", person.getId())).isEqualTo(1);
    }

    @Test
    void oneAccountsMistakesDoNotLockAnother() {
        Person first = person;
        fail(5);
        somebodyHasAPassword();

        assertThat(person.getId()).isNotEqualTo(first.getId());
        assertThat(opens(person.getEmail(), PASSWORD)).isTrue();
    }

    @Test
    void whoIsOutOfServiceIsRefusedWithTheRightPassword() {
        given.signedIn(Duty.ADMINISTER);
        Person now = staff.get(person.getId());

        staff.change(now.getId(), now.getVersion(), "Gone", Set.of(), false);

        assertThat(opens(person.getEmail(), PASSWORD)).isFalse();
    }
}
