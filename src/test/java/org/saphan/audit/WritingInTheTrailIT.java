package org.saphan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.EN;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.DeskSessions;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.Writing;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** Words save themselves every few seconds; the trail has one entry for what somebody wrote in one go. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class WritingInTheTrailIT {

    private static final String SAYS = "JSON_VALUE(%s, '$.name')";

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    Writing writing;

    @Inject
    EditorialDesk desk;

    @Inject
    DeskSessions sessions;

    @Inject
    AuditReading reading;

    @Inject
    AuditClock clock;

    @Inject
    UserTransaction transaction;

    private Company company;
    private CompanyText draft;
    private Person writer;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void somebodyWrites() {
        company = given.company();
        writer = given.signedIn(Duty.WRITE);
        draft = given.draft(company, EN, "as begun");
    }

    private void save(String... names) {
        save(draft, names);
    }

    private void save(CompanyText text, String... names) {
        for (String name : names) {
            writing.save(companies, text.getId(), companies.get(text.getId()).getVersion(), Map.of("name", name));
        }
    }

    /** What the trail says of the company, in its order: who did what, from which name to which. */
    private List<String> trail() {
        Person acting = given.acting();
        given.signedIn(Duty.ADMINISTER);
        try {
            List<AuditReading.Line> lines = new ArrayList<>(reading.lines(new AuditReading.Search("", "company", company.getId(), ""), 0, 100));
            Collections.reverse(lines);
            return lines.stream().map(line -> line.entry().getAction() + (line.entry().getPerson().equals(writer.getId()) ? "" : " by another")
                    + ("WRITE".equals(line.entry().getAction()) ? ": " + named("before_it", line) + " → " + named("after_it", line) : "")).toList();
        } finally {
            given.actAs(acting);
        }
    }

    private Object named(String side, AuditReading.Line line) {
        return given.value("SELECT " + String.format(SAYS, side) + " FROM audit_entry WHERE id = ?1", line.entry().getId());
    }

    private void timePasses(String column, int minutes) throws SQLException {
        given.define("UPDATE audit_open SET " + column + " = " + column + " - INTERVAL " + minutes + " MINUTE WHERE edition_id = " + draft.getId());
    }

    private long open() {
        return given.number("SELECT COUNT(*) FROM audit_open WHERE kind = 'company' AND edition_id = ?1", draft.getId());
    }

    @Test
    void whatIsWrittenInOneGoIsOneEntryBeforeTheStepThatEndsIt() {
        save("a", "ab", "abc");
        assertThat(open()).isEqualTo(1);

        desk.submit(companies, companies.get(draft.getId()));

        assertThat(trail()).containsExactly("START", "WRITE: as begun → abc", "SUBMIT");
    }

    @Test
    void theEntrySaysFromWhenToWhen() throws SQLException {
        save("a");
        timePasses("began_at", 5);
        save("ab");

        given.writingHasEnded();

        assertThat(given.number("SELECT TIMESTAMPDIFF(MINUTE, began_at, at) FROM audit_entry WHERE kind = 'company' AND content_id = ?1 AND action = 'WRITE'",
                company.getId())).isBetween(-7L, -5L);
    }

    @Test
    void anotherPersonsSaveEndsIt() {
        save("a", "ab");
        given.signedIn(Duty.WRITE);

        save("other");
        given.actAs(writer);
        save("mine again");
        desk.submit(companies, companies.get(draft.getId()));

        assertThat(trail()).containsExactly("START", "WRITE: as begun → ab", "WRITE by another: ab → other", "WRITE: other → mine again", "SUBMIT");
    }

    @Test
    void signingOutEndsIt() {
        long session = sessions.open(writer.getEmail(), "browser", "192.0.2.0");
        given.actAs(writer);
        save("a", "ab");

        sessions.end(session);

        assertThat(trail()).containsExactly("START", "WRITE: as begun → ab");
    }

    @Test
    void aPauseOfTenMinutesEndsItAndNoShorterOne() throws SQLException {
        save("a");
        timePasses("last_at", 9);
        clock.tick();
        assertThat(trail()).as("after nine minutes").containsExactly("START");

        timePasses("last_at", 2);
        clock.tick();
        clock.tick();

        assertThat(trail()).as("after eleven").containsExactly("START", "WRITE: as begun → a");
    }

    @Test
    void whoGoesOnAfterAPauseBeginsANewEntry() throws SQLException {
        save("a");
        timePasses("last_at", 11);

        save("ab");

        assertThat(trail()).containsExactly("START", "WRITE: as begun → a");
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void nothingStaysOutOfTheChainForMoreThanAnHour() throws SQLException {
        save("a");
        timePasses("began_at", 61);

        save("ab");

        assertThat(trail()).containsExactly("START", "WRITE: as begun → a");
    }

    /** Which is all that a crash leaves: the clock of any node finds it. */
    @Test
    void whatIsNotRecordedYetIsKeptInTheTransactionOfTheSave() throws Exception {
        transaction.begin();
        save("a");
        assertThat(open()).isEqualTo(1);
        transaction.rollback();
        assertThat(open()).isZero();

        save("ab");

        assertThat(given.value("SELECT " + String.format(SAYS, "after_it") + " FROM audit_open WHERE edition_id = ?1 AND kind = 'company'", draft.getId())).isEqualTo("ab");
    }

    @Test
    void wordsThatComeBackAreRecordedAfterWhatWasWritten() {
        save("typed");

        writing.restore(companies, draft.getId());

        assertThat(trail()).containsExactly("START", "WRITE: as begun → typed", "RESTORE");
    }

    @Test
    void auditorsSeeWhatIsBeingWritten() {
        save("a");
        given.signedIn(Duty.ADMINISTER);

        assertThat(reading.open()).filteredOn(open -> open.entry().getContent() == company.getId()).singleElement()
                .satisfies(open -> assertThat(open.entry().getPerson()).isEqualTo(writer.getId()));
    }

    @Test
    void nothingIsLostWhenManyWriteWhileTheClockTicks() throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            CompanyText own = given.draft(given.company(), EN, "0");
            writers.add(given.elsewhere(writer, () -> save(own, "1", "2", "3", "4", "5", "6", "7", "8")));
        }
        for (Future<?> each : writers) {
            while (!each.isDone()) {
                given.define("UPDATE audit_open SET last_at = last_at - INTERVAL 11 MINUTE ORDER BY id LIMIT 3");
                clock.tick();
            }
            each.get(1, TimeUnit.SECONDS);
        }
        given.writingHasEnded();

        assertThat(given.number("SELECT COUNT(*) FROM audit_open WHERE person_id = ?1", writer.getId())).isZero();
        assertThat(given.number("SELECT SUM(" + String.format(SAYS, "after_it") + " - " + String.format(SAYS, "before_it")
                + ") FROM audit_entry WHERE action = 'WRITE' AND person_id = ?1", writer.getId())).isEqualTo(6 * 8);
        given.signedIn(Duty.ADMINISTER);
        assertThat(reading.gap()).isEmpty();
    }
}
