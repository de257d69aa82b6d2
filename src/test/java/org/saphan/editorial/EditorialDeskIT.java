package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.DutyMissing;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.platform.change.ChangeLog;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** The way of words to the public, in the real container on the real database. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class EditorialDeskIT {

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    EditorialDesk desk;

    @Inject
    ChangeLog changes;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @Test
    void publishingReplacesTheLiveEdition() {
        Company company = given.company();
        CompanyText old = given.live(company, TH, "old name");
        CompanyText next = given.approved(company, TH, "new name");

        desk.publishTogether(companies, List.of(next));

        assertThat(companies.live(company.getId())).extracting(text -> text.getWords().getName()).containsExactly("new name");
        assertThat(companies.get(old.getId()).getState()).isEqualTo(EditionState.SUPERSEDED);
        assertThat(given.value("SELECT title FROM listing WHERE kind = 'company' AND content_id = ?1 AND reader = 'th'", company.getId()))
                .isEqualTo("new name");
    }

    @Test
    void nobodyApprovesTheirOwnSubmission() {
        Company company = given.company();
        given.signedIn(Duty.WRITE, Duty.REVIEW);
        CompanyText mine = given.draft(company, TH, "mine");
        desk.submit(companies, mine);

        assertThatThrownBy(() -> desk.approve(companies, mine)).isInstanceOf(SecondPersonNeeded.class);

        assertThat(companies.get(mine.getId()).getState()).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void aDutyInAnotherLanguageIsNoDuty() {
        CompanyText submitted = given.inReview(given.company(), TH, "Thai");

        given.signedIn(JA, Duty.REVIEW);

        assertThatThrownBy(() -> desk.approve(companies, submitted)).isInstanceOf(DutyMissing.class);
    }

    @Test
    void writersDoNotApproveAndReviewersDoNotWrite() {
        Company company = given.company();
        CompanyText submitted = given.inReview(company, TH, "Thai");

        given.signedIn(Duty.WRITE);
        assertThatThrownBy(() -> desk.approve(companies, submitted)).isInstanceOf(DutyMissing.class);
        given.signedIn(Duty.REVIEW);
        assertThatThrownBy(() -> given.draft(company, EN, "English")).isInstanceOf(DutyMissing.class);
    }

    @Test
    void withoutApprovalNothingGoesLive() {
        Company company = given.company();
        CompanyText submitted = given.inReview(company, EN, "too early");
        given.signedIn(Duty.REVIEW);

        assertThatThrownBy(() -> desk.publishTogether(companies, List.of(submitted))).isInstanceOf(StepNotPossible.class);

        assertThat(companies.live(company.getId())).isEmpty();
    }

    @Test
    void languagesPublishedTogetherGoLiveAllOrNone() {
        Company company = given.company();
        CompanyText old = given.live(company, EN, "old");
        CompanyText japanese = given.inReview(company, JA, "日本");
        CompanyText english = given.approved(company, EN, "new");
        long before = changes.position();

        assertThatThrownBy(() -> desk.publishTogether(companies, List.of(english, japanese))).isInstanceOf(StepNotPossible.class);

        assertThat(companies.live(company.getId())).extracting(Edition::getId).containsExactly(old.getId());
        assertThat(companies.get(english.getId()).getState()).isEqualTo(EditionState.APPROVED);
        assertThat(changes.position()).isEqualTo(before);

        desk.approve(companies, japanese);
        desk.publishTogether(companies, List.of(english, japanese));

        assertThat(companies.live(company.getId())).extracting(Edition::getLanguage).containsExactlyInAnyOrder(EN, JA);
        assertThat(changes.position()).isEqualTo(before + 1);
    }

    @Test
    void theTableHoldsOneWorkingEditionALanguage() {
        Company company = given.company();
        given.signedIn(Duty.WRITE);
        given.draft(company, TH, "first");

        assertThatThrownBy(() -> given.draft(company, TH, "second")).hasStackTraceContaining("company_text_one_working");
        assertThat(given.draft(company, JA, "another language").getId()).isNotNull();
    }

    @Test
    void aReaderWithoutTheirOwnLanguageIsListedTheNextBest() {
        Company company = given.company();
        given.live(company, TH, "เฉพาะไทย");

        String shown = "SELECT shown FROM listing WHERE kind = 'company' AND content_id = ?1 AND reader = ?2";
        for (String reader : List.of("th", "ja", "en")) {
            assertThat(given.value(shown, company.getId(), reader)).isEqualTo("th");
        }

        given.live(company, EN, "Also English");

        assertThat(given.value(shown, company.getId(), "ja")).isEqualTo("en");
    }

    @Test
    void aRetiredEditionLeavesTheLists() {
        Company company = given.company();
        CompanyText only = given.live(company, EN, "only one");

        desk.retire(companies, only);

        assertThat(companies.live(company.getId())).isEmpty();
        assertThat(given.number("SELECT COUNT(*) FROM listing WHERE kind = 'company' AND content_id = ?1", company.getId())).isZero();
    }

    @Test
    void changesAreNumberedInTheOrderOfTheirCommits() throws Exception {
        CompanyText first = given.approved(given.company(), EN, "first");
        CompanyText second = given.approved(given.company(), EN, "second");
        long before = changes.position();

        transaction.begin();
        desk.publishTogether(companies, List.of(first));
        assertThat(CompletableFuture.supplyAsync(changes::position).get()).as("before the commit").isEqualTo(before);
        transaction.commit();
        desk.publishTogether(companies, List.of(second));

        assertThat(changes.position()).isEqualTo(before + 2);
        String content = "SELECT content_id FROM change_log WHERE kind = 'company' AND sequence = ?1";
        assertThat(given.number(content, before + 1)).isEqualTo(first.contentId());
        assertThat(given.number(content, before + 2)).isEqualTo(second.contentId());
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() throws Exception {
        CompanyText approved = given.approved(given.company(), EN, "never");
        long before = changes.position();

        transaction.begin();
        desk.publishTogether(companies, List.of(approved));
        transaction.rollback();

        assertThat(changes.position()).isEqualTo(before);
        assertThat(companies.get(approved.getId()).getState()).isEqualTo(EditionState.APPROVED);
        assertThat(given.number("SELECT COUNT(*) FROM listing WHERE kind = 'company' AND content_id = ?1", approved.contentId())).isZero();
    }

    @Test
    void everyStepIsInTheAuditTrail() {
        CompanyText live = given.live(given.company(), EN, "recorded");

        assertThat(given.value("SELECT GROUP_CONCAT(action ORDER BY id) FROM audit_entry WHERE kind = 'company' AND content_id = ?1",
                live.contentId())).isEqualTo("START,SUBMIT,APPROVE,PUBLISH");
        assertThat(given.number("SELECT COUNT(DISTINCT person_id) FROM audit_entry WHERE kind = 'company' AND content_id = ?1",
                live.contentId())).isEqualTo(2);
    }
}
