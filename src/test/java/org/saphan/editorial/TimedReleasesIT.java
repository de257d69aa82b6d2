package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.language.Language;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** A release of several languages at a time, with several people and the clocks of several nodes at it at once. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class TimedReleasesIT {

    private static final int AT_ONCE = 6;
    private static final Instant TIME = Instant.now().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    EditorialDesk desk;

    @Inject
    DueEditions due;

    @Inject
    ReleasePlans plans;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private void plan(Company company, Instant time) {
        given.signedIn(Duty.WRITE);
        plans.plan(companies, company.getId(), EnumSet.of(TH, JA));
        if (time != null) {
            plans.wait(companies, company.getId(), time);
        }
    }

    private Company approvedAndPlanned(Instant time) {
        Company company = given.company();
        given.approved(company, TH, "together");
        given.approved(company, JA, "together");
        plan(company, time);
        return company;
    }

    private void ripens(Company company) {
        given.change("UPDATE release_plan SET release_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE kind = 'company' AND content_id = ?1", company.getId());
    }

    private void clock(Company company) {
        due.publish(new DueEditions.Due("company", company.getId()));
    }

    private long live(Company company) {
        return given.number("SELECT COUNT(*) FROM company_text WHERE company_id = ?1 AND state = 'LIVE'", company.getId());
    }

    private long recorded(Company company, String action) {
        return given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'company' AND content_id = ?1 AND action = ?2", company.getId(), action);
    }

    private void assertReleasedOnce(Company company) {
        assertThat(live(company)).isEqualTo(2);
        assertThat(recorded(company, "PUBLISH")).isEqualTo(2);
        assertThat(given.number("SELECT COUNT(*) FROM change_log WHERE kind = 'company' AND content_id = ?1", company.getId())).as("announced").isEqualTo(1);
        assertThat(given.number("SELECT COUNT(DISTINCT published_at) FROM company_text WHERE company_id = ?1", company.getId())).isEqualTo(1);
        assertThat(plans.of("company", company.getId()).isMade()).isFalse();
    }

    /** All of it begins in the same moment; nothing of it may fail. */
    private void atOnce(List<Runnable> works) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Person person = given.acting();
        List<Future<?>> running = new ArrayList<>();
        for (Runnable work : works) {
            running.add(given.elsewhere(person, () -> {
                await(start);
                work.run();
            }));
        }
        start.countDown();
        for (Future<?> each : running) {
            each.get();
        }
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<Runnable> times(Runnable work) {
        return Collections.nCopies(AT_ONCE, work);
    }

    @Test
    void theClocksOfSeveralNodesReleaseOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Company company = approvedAndPlanned(TIME);
            ripens(company);

            atOnce(times(() -> clock(company)));

            assertReleasedOnce(company);
        }
    }

    @Test
    void clocksAndClicksReleaseOnce() throws Exception {
        Company company = approvedAndPlanned(TIME);
        given.signedIn(Duty.REVIEW);
        ripens(company);

        atOnce(List.of(() -> clock(company), () -> desk.releasePlanned(companies, company.getId()), () -> clock(company), () -> desk.releasePlanned(companies, company.getId())));

        assertReleasedOnce(company);
    }

    /** Neither would see the other's approval and nobody would release, if they did not wait for each other. */
    @Test
    void theLastTwoApprovalsAtOnceRelease() throws Exception {
        for (int round = 0; round < 5; round++) {
            Company company = given.company();
            plan(company, null);
            CompanyText thai = given.inReview(company, TH, "at once");
            CompanyText japanese = given.inReview(company, JA, "at once");
            given.signedIn(Duty.REVIEW);

            atOnce(List.of(() -> desk.approve(companies, thai), () -> desk.approve(companies, japanese)));

            assertReleasedOnce(company);
        }
    }

    @Test
    void whatIsClickedTwiceIsDoneOnce() throws Exception {
        Company company = given.company();
        given.signedIn(Duty.WRITE);

        atOnce(times(() -> plans.plan(companies, company.getId(), EnumSet.of(TH, JA))));
        atOnce(times(() -> plans.wait(companies, company.getId(), TIME)));
        assertThat(plans.of("company", company.getId())).isEqualTo(new ReleasePlan(EnumSet.of(TH, JA), TIME));
        atOnce(times(() -> plans.wait(companies, company.getId(), null)));

        assertThat(recorded(company, "PLAN_RELEASE")).isEqualTo(1);
        assertThat(given.value("SELECT GROUP_CONCAT(CONCAT(COALESCE(before_it, ''), '>', COALESCE(after_it, '')) ORDER BY id) FROM audit_entry "
                + "WHERE kind = 'company' AND content_id = ?1 AND action = 'TIME_RELEASE'", company.getId())).isEqualTo(">" + TIME + "," + TIME + ">");
    }

    @Test
    void theTimeStaysWhenTheLanguagesChange() {
        Company company = given.company();
        plan(company, TIME);

        plans.plan(companies, company.getId(), EnumSet.allOf(Language.class));

        assertThat(plans.of("company", company.getId())).isEqualTo(new ReleasePlan(EnumSet.allOf(Language.class), TIME));
    }

    /** Who takes the time back is either in time, or told that it is too late; never is half of it public. */
    @Test
    void aTimeTakenBackInTheLastMomentHoldsAllBackOrNone() throws Exception {
        Company company = approvedAndPlanned(TIME);
        ripens(company);
        List<String> told = new CopyOnWriteArrayList<>();

        atOnce(List.of(() -> clock(company), () -> {
            try {
                plans.wait(companies, company.getId(), null);
                told.add("taken back");
            } catch (NothingPlanned tooLate) {
                told.add("too late");
            }
        }));

        assertThat(live(company)).isEqualTo(told.contains("taken back") ? 0 : 2);
        assertThat(recorded(company, "TIME_RELEASE")).as("set, and taken back when it was").isEqualTo(told.contains("taken back") ? 2 : 1);
    }

    @Test
    void languagesApprovedBeforeThePlanAreScheduledTogether() throws Exception {
        Company company = approvedAndPlanned(TIME);
        clock(company);
        assertThat(live(company)).isZero();

        ripens(company);

        given.await(() -> live(company) == 2);
        assertReleasedOnce(company);
    }

    @Test
    void aLanguageThatHadATimeOfItsOwnWaitsForTheOthersOfThePlan() {
        Company company = given.company();
        CompanyText thai = given.approved(company, TH, "scheduled before");
        desk.schedule(companies, List.of(thai), TIME);
        plan(company, TIME);
        given.change("UPDATE company_text SET publish_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE id = ?1", thai.getId());
        ripens(company);

        clock(company);
        assertThat(live(company)).as("all or none").isZero();

        CompanyText japanese = given.inReview(company, JA, "at last");
        given.signedIn(Duty.REVIEW);
        desk.approve(companies, japanese);

        assertReleasedOnce(company);
    }
}
