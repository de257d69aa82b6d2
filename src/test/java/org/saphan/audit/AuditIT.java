package org.saphan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** The trail is only ever added to, and shows when somebody went around the application. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class AuditIT {

    private static final int AT_ONCE = 8;
    private static final int EACH = 10;
    private static final String FORGED = "INSERT INTO audit_entry (at, person_id, action, kind, content_id, hash) SELECT at, person_id, 'APPROVE', kind, content_id, %s"
            + " FROM audit_entry ORDER BY id DESC LIMIT 1";

    @Inject
    Given given;

    @Inject
    AuditReading reading;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void somethingHappened() {
        given.live(given.company(), EN, "recorded");
        given.signedIn(Duty.ADMINISTER);
    }

    @Test
    void noEntryIsEverChangedOrTakenOut() {
        long entries = given.number("SELECT COUNT(*) FROM audit_entry");

        assertThatThrownBy(() -> given.change("UPDATE audit_entry SET action = 'NOTHING' ORDER BY id DESC LIMIT 1")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> given.change("DELETE FROM audit_entry ORDER BY id DESC LIMIT 1")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> given.change("REPLACE INTO audit_entry SELECT * FROM audit_entry ORDER BY id DESC LIMIT 1")).hasStackTraceContaining("append-only");

        assertThat(given.number("SELECT COUNT(*) FROM audit_entry")).isEqualTo(entries);
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'NOTHING'")).isZero();
    }

    @Test
    void anEntrySaysWhoDidWhatToWhichContentAndHowItStood() {
        Company company = given.company();
        CompanyText submitted = given.inReview(company, EN, "submitted");
        Person author = given.acting();

        String entry = "SELECT CONCAT_WS(' ', person_id, action, language, edition_id, before_it, after_it) FROM audit_entry"
                + " WHERE kind = 'company' AND content_id = ?1 AND action = 'SUBMIT' AND at > UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE";

        assertThat(given.value(entry, company.getId()))
                .isEqualTo(author.getId() + " SUBMIT en " + submitted.getId() + " DRAFT IN_REVIEW");
    }

    @Test
    void theChainIsWholeAfterManyWroteAtOnce() throws Exception {
        long before = given.number("SELECT COUNT(*) FROM audit_entry");
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            writers.add(given.elsewhere(given.charged(Duty.WRITE, null), () -> writeMuch(start)));
        }
        for (Future<?> writer : writers) {
            writer.get(60, TimeUnit.SECONDS);
        }

        assertThat(given.number("SELECT COUNT(*) FROM audit_entry")).isEqualTo(before + AT_ONCE * EACH);
        assertThat(given.number("SELECT COUNT(DISTINCT hash) FROM audit_entry")).isEqualTo(before + AT_ONCE * EACH);
        assertThat(reading.gap()).isEmpty();
    }

    private void writeMuch(CyclicBarrier start) {
        try {
            start.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < EACH; i++) {
            given.draft(given.company(), EN, "written at once");
        }
    }

    @Test
    void anEntryPutInPastTheChainShows() throws Exception {
        assertThat(reading.gap()).isEmpty();

        for (String hash : List.of("NULL", "REPEAT('0', 64)", "hash", "SHA2('guessed', 256)")) {
            transaction.begin();
            try {
                given.change(String.format(FORGED, hash));
                long forged = given.number("SELECT MAX(id) FROM audit_entry");
                assertThat(reading.gap()).as("with the hash %s", hash).contains(forged);
            } finally {
                transaction.rollback();
            }
        }
    }

    @Test
    void anEntryMissingAtTheEndShows() throws Exception {
        transaction.begin();
        try {
            given.change("UPDATE audit_chain SET last_hash = SHA2('of an entry that is gone', 256)");
            assertThat(reading.gap()).contains(given.number("SELECT MAX(id) FROM audit_entry"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void theTrailIsFoundByActionContentAndPerson() {
        Company company = given.company();
        given.inReview(company, EN, "found");
        String email = given.acting().getEmail();
        given.signedIn(Duty.ADMINISTER);

        assertThat(reading.lines(new AuditReading.Search("", "company", company.getId(), ""), 0, 10))
                .extracting(line -> line.entry().getAction()).containsExactly("SUBMIT", "START");
        assertThat(reading.count(new AuditReading.Search("SUBMIT", "", 0, email))).isEqualTo(1);
        assertThat(reading.count(new AuditReading.Search("APPROVE", "company", company.getId(), ""))).isZero();
    }
}
