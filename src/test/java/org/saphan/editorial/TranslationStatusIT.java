package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
import org.saphan.translation.TranslationTable;

/** Whether a translation still says what its source says, and whether a person has seen it. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class TranslationStatusIT {

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    EditorialDesk desk;

    @Inject
    Writing writing;

    @Inject
    TranslationTable table;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
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
        given.signedIn(Duty.REVIEW);
        desk.approve(companies, saved);
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

    private Company machineDraft() {
        Company company = given.company();
        CompanyText source = given.live(company, EN, "source");
        given.signedIn(Duty.TRANSLATE);
        CompanyText draft = writing.begin(companies, company.getId(), TH, source);
        writing.markMachine(companies, draft.getId(), true);
        return company;
    }

    private boolean listed(Company company, Status status) {
        return table.rows(TH, status, 0, (int) table.count(TH, status)).stream().anyMatch(row -> row.content().getKind().equals(Companies.KIND) && row.content().getId() == company.getId());
    }

    @Test
    void theTableFindsMachineDraftsAndAgreesWithWhatTheDeskComputes() {
        Company company = machineDraft();
        assertThat(listed(company, Status.MACHINE_DRAFT)).as("not yet gone through").isTrue();
        assertThat(listed(company, Status.IN_WORK)).isFalse();
        assertThat(thai(company)).isEqualTo(Status.MACHINE_DRAFT);

        CompanyText draft = companies.working(company.getId(), TH).orElseThrow();
        finish(draft, Map.of("name", "เครื่องแปล", "summary", "สรุป"));
        assertThat(listed(company, Status.MACHINE_DRAFT)).as("public").isTrue();
        assertThat(listed(company, Status.UP_TO_DATE)).isFalse();

        given.signedIn(Duty.TRANSLATE);
        CompanyText mended = writing.begin(companies, company.getId(), TH, null);
        writing.markMachine(companies, mended.getId(), false);
        assertThat(listed(company, Status.IN_WORK)).isTrue();
    }

    @Test
    void sayingItTwiceIsRecordedOnceAndOnlyOfWhatIsBeingWritten() {
        Company company = machineDraft();
        CompanyText draft = companies.working(company.getId(), TH).orElseThrow();
        writing.markMachine(companies, draft.getId(), true);

        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE edition_id = ?1 AND kind = 'company' AND action = 'MARK_MACHINE'", draft.getId())).isEqualTo(1);
        finish(draft, Map.of("name", "เครื่องแปล", "summary", "สรุป"));
        given.signedIn(Duty.TRANSLATE);
        assertThatThrownBy(() -> writing.markMachine(companies, draft.getId(), false)).as("public words do not change").isInstanceOf(NotWritable.class);
    }

    @Test
    void wordsOfAnEarlierEditionAreAMachinesWhenTheyWereThen() {
        Company company = machineDraft();
        CompanyText byMachine = companies.working(company.getId(), TH).orElseThrow();
        finish(byMachine, Map.of("name", "เครื่องแปล", "summary", "สรุป"));
        given.signedIn(Duty.TRANSLATE);
        CompanyText mended = writing.begin(companies, company.getId(), TH, null);
        finish(writing.markMachine(companies, mended.getId(), false), Map.of("name", "คนแปล"));

        given.signedIn(Duty.TRANSLATE);
        assertThat(writing.restore(companies, byMachine.getId()).isMachine()).isTrue();
        assertThat(writing.restore(companies, mended.getId()).isMachine()).isFalse();
    }
}
