package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.language.Language;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** What is to go live at a time goes live by the clock that runs in the container. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class DueEditionsIT {

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

    @Inject
    LateReleases late;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private CompanyText scheduled(Company company, Language language) {
        CompanyText approved = given.approved(company, language, "on time");
        desk.schedule(companies, List.of(approved), Instant.now().plus(Duration.ofHours(1)));
        return approved;
    }

    private void timePasses(Company company) {
        given.change("UPDATE company_text SET publish_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE company_id = ?1 AND state = 'SCHEDULED'", company.getId());
    }

    private long live(Company company) {
        return given.number("SELECT COUNT(*) FROM company_text WHERE company_id = ?1 AND state = 'LIVE'", company.getId());
    }

    @Test
    void scheduledLanguagesGoLiveWhenTheirTimeHasCome() throws Exception {
        Company company = given.company();
        CompanyText thai = given.approved(company, TH, "on time");
        CompanyText japanese = given.approved(company, JA, "on time");
        Instant time = Instant.now().plus(Duration.ofHours(1));

        desk.schedule(companies, List.of(thai, japanese), time);

        assertThat(companies.current(company.getId())).allSatisfy(edition -> {
            assertThat(edition.getState()).isEqualTo(EditionState.SCHEDULED);
            assertThat(edition.getPublishAt()).isBetween(time.minusMillis(1), time.plusMillis(1));
        });

        timePasses(company);

        given.await(() -> live(company) == 2);
        assertThat(given.number("SELECT COUNT(DISTINCT published_at) FROM company_text WHERE company_id = ?1", company.getId())).isEqualTo(1);
        assertThat(given.value("SELECT GROUP_CONCAT(reader ORDER BY reader) FROM listing WHERE kind = 'company' AND content_id = ?1 AND shown = reader",
                company.getId())).isEqualTo("ja,th");
    }

    @Test
    void whatIsNotDueStays() {
        Company company = given.company();
        scheduled(company, EN);

        due.publish(new DueEditions.Due("company", company.getId()));

        assertThat(live(company)).isZero();
        assertThat(due.all()).noneMatch(each -> each.contentId() == company.getId() && each.kind().equals("company"));
    }

    @Test
    void aTimeTakenBackIsNoTime() {
        Company company = given.company();
        CompanyText scheduled = scheduled(company, EN);

        desk.unschedule(companies, scheduled);

        CompanyText approved = companies.get(scheduled.getId());
        assertThat(approved.getState()).isEqualTo(EditionState.APPROVED);
        assertThat(approved.getPublishAt()).isNull();
    }

    @Test
    void aTimeThatHasPassedIsRefused() {
        Company company = given.company();
        CompanyText approved = given.approved(company, EN, "too late");

        assertThatThrownBy(() -> desk.schedule(companies, List.of(approved), Instant.now().minusSeconds(1))).isInstanceOf(TimePassed.class);

        assertThat(companies.get(approved.getId()).getState()).isEqualTo(EditionState.APPROVED);
    }

    private Company together(Language... approved) {
        Company company = given.company();
        given.signedIn(Duty.WRITE);
        plans.plan(companies, company.getId(), EnumSet.of(TH, JA));
        plans.wait(companies, company.getId(), Instant.now().plus(Duration.ofHours(1)));
        for (Language language : approved) {
            CompanyText text = given.inReview(company, language, "together");
            given.signedIn(Duty.REVIEW);
            desk.approve(companies, text);
        }
        return company;
    }

    private void planRipens(Company company) {
        given.change("UPDATE release_plan SET release_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE kind = 'company' AND content_id = ?1", company.getId());
    }

    @Test
    void languagesPlannedForATimeGoLiveTogetherThenAndNotWithTheLastApproval() throws Exception {
        Company company = together(TH, JA);
        assertThat(live(company)).as("before the time").isZero();
        due.publish(new DueEditions.Due("company", company.getId()));
        assertThat(live(company)).as("before the time, whoever asks").isZero();

        planRipens(company);

        given.await(() -> live(company) == 2);
        assertThat(given.number("SELECT COUNT(DISTINCT published_at) FROM company_text WHERE company_id = ?1", company.getId())).isEqualTo(1);
        assertThat(plans.together("company", company.getId())).as("the plan is fulfilled").isEmpty();
    }

    @Test
    void whatIsNotCompleteAtItsTimeIsLateAndGoesWithTheLastApproval() {
        Company company = together(TH);
        planRipens(company);

        due.publish(new DueEditions.Due("company", company.getId()));
        assertThat(live(company)).isZero();
        assertThat(late.all()).anySatisfy(each -> {
            assertThat(each.content().getId()).isEqualTo(company.getId());
            assertThat(each.missing()).containsExactly(JA);
        });

        CompanyText last = given.inReview(company, JA, "at last");
        given.signedIn(Duty.REVIEW);
        desk.approve(companies, last);

        assertThat(live(company)).isEqualTo(2);
    }

    @Test
    void whatIsCompleteCanBeReleasedBeforeItsTime() {
        Company half = together(TH);
        assertThatThrownBy(() -> desk.releasePlanned(companies, half.getId())).isInstanceOf(PlanParted.class);
        Company whole = together(TH, JA);

        desk.releasePlanned(companies, whole.getId());
        desk.releasePlanned(companies, whole.getId());

        assertThat(live(half)).isZero();
        assertThat(live(whole)).isEqualTo(2);
    }

    @Test
    void aTimeForAPlanLiesAheadAndNeedsAPlan() {
        Company company = together();
        given.signedIn(Duty.WRITE);

        assertThatThrownBy(() -> plans.wait(companies, company.getId(), Instant.now().minusSeconds(1))).isInstanceOf(TimePassed.class);
        assertThatThrownBy(() -> plans.wait(companies, given.company().getId(), Instant.now().plusSeconds(9))).isInstanceOf(NothingPlanned.class);

        plans.wait(companies, company.getId(), null);
        assertThat(plans.of("company", company.getId()).time()).isNull();
    }

    /** While the database refuses one language, none is public; afterwards all are. */
    @Test
    void languagesOfOneContentGoLiveAllOrNone() throws Exception {
        Company hindered = hindered();
        try {
            assertThatThrownBy(() -> due.publish(new DueEditions.Due("company", hindered.getId()))).hasStackTraceContaining("hindered");
            assertThat(live(hindered)).isZero();
        } finally {
            given.define("DROP TRIGGER hindrance");
        }
        given.await(() -> live(hindered) == 2);
    }

    /** The container takes a timer away for good after it failed twice; three rounds outlive that. */
    @Test
    void whatFailsIsTriedAgainAndHoldsNothingElseUp() throws Exception {
        Company hindered = hindered();
        try {
            for (int round = 1; round <= 3; round++) {
                Company other = given.company();
                scheduled(other, EN);
                timePasses(other);
                given.await(() -> live(other) == 1);
            }
            assertThat(live(hindered)).isZero();
        } finally {
            given.define("DROP TRIGGER hindrance");
        }
        given.await(() -> live(hindered) == 2);
    }

    /** Of its two languages, which are due, the second cannot be published. */
    private Company hindered() throws SQLException {
        Company company = given.company();
        scheduled(company, TH);
        CompanyText second = scheduled(company, JA);
        given.define(String.format("CREATE TRIGGER hindrance BEFORE UPDATE ON company_text FOR EACH ROW IF NEW.id = %d AND NEW.state = 'LIVE' THEN "
                + "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'hindered'; END IF", second.getId()));
        timePasses(company);
        return company;
    }
}
