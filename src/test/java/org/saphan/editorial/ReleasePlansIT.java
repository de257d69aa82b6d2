package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
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
import org.saphan.platform.change.ChangeLog;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** Languages that go to the public together. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class ReleasePlansIT {

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    EditorialDesk desk;

    @Inject
    ReleasePlans plans;

    @Inject
    LateReleases late;

    @Inject
    ChangeLog changes;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private void planned(Company company, Language first, Language... rest) {
        given.signedIn(Duty.WRITE);
        plans.plan(companies, company.getId(), EnumSet.of(first, rest));
    }

    private void approve(CompanyText edition) {
        given.signedIn(Duty.REVIEW);
        desk.approve(companies, edition);
    }

    @Test
    void plannedLanguagesGoLiveTogetherWhenTheLastIsApproved() {
        Company company = given.company();
        planned(company, TH, JA, EN);
        for (Language language : List.of(TH, JA)) {
            approve(given.inReview(company, language, "early"));
            assertThat(companies.live(company.getId())).as("after %s", language).isEmpty();
        }
        CompanyText last = given.inReview(company, EN, "last");
        long before = changes.position();

        approve(last);

        assertThat(companies.live(company.getId())).extracting(Edition::getLanguage).containsExactlyInAnyOrder(TH, JA, EN);
        assertThat(given.number("SELECT COUNT(DISTINCT published_at) FROM company_text WHERE company_id = ?1", company.getId())).isEqualTo(1);
        assertThat(changes.position()).as("announced once").isEqualTo(before + 1);
        assertThat(plans.together("company", company.getId())).as("the plan is fulfilled").isEmpty();
    }

    @Test
    void theOrderOfApprovalsDoesNotMatterAndOtherLanguagesAreLeftAlone() {
        Company company = given.company();
        CompanyText japanese = given.approved(company, JA, "not planned");
        CompanyText english = given.inReview(company, EN, "planned");
        planned(company, TH, EN);

        approve(english);
        approve(given.inReview(company, TH, "planned"));

        assertThat(companies.live(company.getId())).extracting(Edition::getLanguage).containsExactlyInAnyOrder(TH, EN);
        assertThat(companies.get(japanese.getId()).getState()).isEqualTo(EditionState.APPROVED);
    }

    @Test
    void whatIsSentBackHoldsTheOthersBack() {
        Company company = given.company();
        planned(company, TH, EN);
        CompanyText thai = given.inReview(company, TH, "not good");
        given.signedIn(Duty.REVIEW);
        desk.sendBack(companies, thai, "Please mend.");

        approve(given.inReview(company, EN, "good"));

        assertThat(companies.live(company.getId())).isEmpty();
    }

    @Test
    void aPlanForOneLanguageIsNone() {
        Company company = given.company();
        planned(company, TH, EN);
        planned(company, TH);

        assertThat(plans.together("company", company.getId())).isEmpty();
        approve(given.inReview(company, TH, "alone"));
        assertThat(companies.live(company.getId())).as("without a plan approving does not publish").isEmpty();
    }

    @Test
    void aPlannedLanguageGetsNoTimeOfItsOwn() {
        Company company = given.company();
        CompanyText thai = given.approved(company, TH, "planned");
        CompanyText japanese = given.approved(company, JA, "planned");
        planned(company, TH, JA);
        given.signedIn(Duty.REVIEW);

        assertThatThrownBy(() -> desk.schedule(companies, List.of(thai, japanese), Instant.now().plusSeconds(60))).isInstanceOf(PlanParted.class);
        assertThat(companies.get(thai.getId()).getState()).isEqualTo(EditionState.APPROVED);
    }

    @Test
    void anotherLanguagesApprovalReleasesNothing() {
        Company company = given.company();
        given.approved(company, TH, "planned");
        given.approved(company, JA, "planned");
        planned(company, TH, JA);

        given.approved(company, EN, "not planned");

        assertThat(companies.live(company.getId())).isEmpty();
    }

    @Test
    void whatIsPublishedTogetherFulfilsThePlanAndAnEmergencyLeavesIt() {
        Company company = given.company();
        planned(company, TH, JA);
        plans.wait(companies, company.getId(), Instant.now().plusSeconds(60));
        CompanyText thai = given.draft(company, TH, "hurried");
        planned(company, TH, JA, EN);
        given.signedIn(Duty.ADMINISTER);

        desk.publishInEmergency(companies, thai, "Now.");
        assertThat(plans.together("company", company.getId())).containsExactly(JA, EN);

        CompanyText japanese = given.approved(company, JA, "rest");
        CompanyText english = given.approved(company, EN, "rest");
        desk.publishTogether(companies, List.of(japanese, english));
        assertThat(plans.of("company", company.getId()).isMade()).isFalse();
    }

    @Test
    void onlyWhatWaitsForSomebodyIsLate() {
        Company waiting = given.company();
        given.approved(waiting, TH, "waiting");
        planned(waiting, TH, JA);
        plans.wait(companies, waiting.getId(), Instant.now().plusSeconds(60));
        assertThat(late.of("company", waiting.getId())).as("before the time").isEmpty();

        given.change("UPDATE release_plan SET release_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE kind = 'company' AND content_id = ?1", waiting.getId());

        assertThat(late.of("company", waiting.getId()).orElseThrow().missing()).containsExactly(JA);
        assertThat(late.all()).extracting(each -> each.content().getId()).contains(waiting.getId());
        plans.plan(companies, waiting.getId(), EnumSet.noneOf(Language.class));
        assertThat(late.all()).extracting(each -> each.content().getId()).doesNotContain(waiting.getId());
    }

    private CompanyText hurried(Duty... duties) {
        given.signedIn(Duty.WRITE);
        CompanyText draft = given.draft(given.company(), EN, "hurried");
        given.signedIn(duties);
        desk.publishInEmergency(companies, draft, "The address was wrong.");
        return draft;
    }

    @Test
    void anEmergencyIsLiveAtOnceAndOpenUntilSomebodyElseConfirmsIt() {
        CompanyText hurried = hurried(Duty.ADMINISTER, Duty.REVIEW);

        assertThat(companies.live(hurried.contentId())).hasSize(1);
        assertThatThrownBy(() -> desk.confirm(companies, hurried)).isInstanceOf(SecondPersonNeeded.class);
        assertThat(companies.get(hurried.getId()).getEmergencyBy()).isNotNull();

        given.signedIn(Duty.REVIEW);
        desk.confirm(companies, hurried);

        assertThat(companies.get(hurried.getId()).getEmergencyBy()).isNull();
        assertThatThrownBy(() -> desk.confirm(companies, hurried)).as("once").isInstanceOf(StepNotPossible.class);
    }

    @Test
    void nobodyConfirmsWhatTheySubmitted() {
        given.signedIn(Duty.WRITE, Duty.REVIEW);
        CompanyText mine = given.draft(given.company(), EN, "mine");
        desk.submit(companies, mine);
        Person author = given.acting();
        given.signedIn(Duty.ADMINISTER);
        desk.publishInEmergency(companies, mine, "Now.");

        given.actAs(author);

        assertThatThrownBy(() -> desk.confirm(companies, mine)).isInstanceOf(SecondPersonNeeded.class);
    }

    @Test
    void anEmergencyHasAReason() {
        given.signedIn(Duty.WRITE, Duty.ADMINISTER);
        CompanyText draft = given.draft(given.company(), EN, "no reason");

        assertThatThrownBy(() -> desk.publishInEmergency(companies, draft, " ")).isInstanceOf(RemarkMissing.class);

        assertThat(companies.live(draft.contentId())).isEmpty();
    }
}
