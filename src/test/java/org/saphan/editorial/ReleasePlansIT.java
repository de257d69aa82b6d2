package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

/** Languages that go to the public together, and translations that follow their source. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class ReleasePlansIT {

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    EditorialDesk desk;

    @Inject
    Writing writing;

    @Inject
    ReleasePlans plans;

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

    /** A company with English words and their translation into Thai, both live. */
    private Company translated() {
        Company company = given.company();
        CompanyText source = given.live(company, EN, "source");
        given.signedIn(Duty.TRANSLATE);
        CompanyText translation = writing.begin(companies, company.getId(), TH, source);
        finish(translation, Map.of("name", "คำแปล", "summary", "สรุป"));
        return company;
    }

    private void finish(CompanyText draft, Map<String, String> words) {
        CompanyText saved = writing.save(companies, draft.getId(), draft.getVersion(), words);
        desk.submit(companies, saved);
        approve(saved);
        desk.publishTogether(companies, List.of(saved));
    }

    private void sourceChanged(Company company, boolean minor, String name) {
        given.signedIn(Duty.WRITE);
        CompanyText draft = writing.begin(companies, company.getId(), EN, null);
        finish(writing.markMinor(companies, draft.getId(), minor), Map.of("name", name));
    }

    private Status thai(Company company) {
        return Standing.of(TH, companies.current(company.getId())).status();
    }

    @Test
    void aRealChangeOfTheSourceOutdatesItsTranslation() {
        Company company = translated();
        assertThat(thai(company)).isEqualTo(Status.UP_TO_DATE);

        sourceChanged(company, false, "says something else");

        assertThat(thai(company)).isEqualTo(Status.OUTDATED);
    }

    @Test
    void aMendedSlipDoesNotOutdateTheTranslation() {
        Company company = translated();

        sourceChanged(company, true, "sauce, no: source");
        sourceChanged(company, true, "source");

        assertThat(thai(company)).isEqualTo(Status.UP_TO_DATE);
    }

    @Test
    void aMendedSlipDoesNotHideARealChangeBeforeIt() {
        Company company = translated();

        sourceChanged(company, false, "says something else");
        sourceChanged(company, true, "says something else!");

        assertThat(thai(company)).isEqualTo(Status.OUTDATED);
    }

    @Test
    void aTranslationMadeEqualAgainIsUpToDate() {
        Company company = translated();
        sourceChanged(company, false, "says something else");
        CompanyText source = companies.live(company.getId(), EN).orElseThrow();
        given.signedIn(Duty.TRANSLATE);
        CompanyText draft = writing.begin(companies, company.getId(), TH, source);

        finish(writing.matchSource(companies, draft.getId(), source.getId()), Map.of("name", "แปลใหม่"));

        assertThat(thai(company)).isEqualTo(Status.UP_TO_DATE);
    }

    @Test
    void whatAMachineMadeIsSaidToBeUntilSomebodyHasGoneThroughIt() {
        Company company = given.company();
        CompanyText source = given.live(company, EN, "source");
        given.signedIn(Duty.TRANSLATE);
        CompanyText draft = writing.begin(companies, company.getId(), TH, source);
        finish(writing.markMachine(companies, draft.getId(), true), Map.of("name", "เครื่องแปล", "summary", "สรุป"));
        assertThat(thai(company)).isEqualTo(Status.MACHINE_DRAFT);

        given.signedIn(Duty.TRANSLATE);
        CompanyText mended = writing.begin(companies, company.getId(), TH, source);
        assertThat(mended.isMachine()).as("typing alone is not going through").isTrue();
        finish(writing.markMachine(companies, mended.getId(), false), Map.of("name", "คนแปล"));

        assertThat(thai(company)).isEqualTo(Status.UP_TO_DATE);
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
