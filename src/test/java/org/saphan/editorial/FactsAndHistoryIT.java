package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.sql.SQLException;
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
import org.saphan.platform.change.ChangeLog;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** Facts with their trail, former words that come back, and doing the same twice. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class FactsAndHistoryIT {

    private static final String CHANGE = "SELECT %s FROM audit_entry WHERE kind = 'company' AND content_id = ?1 AND action = ?2";

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    Writing writing;

    @Inject
    EditorialDesk desk;

    @Inject
    ChangeLog changes;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private Map<String, String> recorded(String side, String action, long content) {
        return WordsJson.read((String) given.value(String.format(CHANGE, side), content, action));
    }

    private long count(String action, long content) {
        return given.number(String.format(CHANGE, "COUNT(*)"), content, action);
    }

    @Test
    void factsAreRecordedAsTheyWereAndAsTheyAre() {
        Company company = given.company();
        given.signedIn(Duty.WRITE);

        writing.saveFacts(companies, company.getId(), company.getVersion(), Map.of("founded", "1987", "industries", "automotive medical"));

        Map<String, String> before = recorded("before_it", "WRITE_FACTS", company.getId());
        Map<String, String> after = recorded("after_it", "WRITE_FACTS", company.getId());
        assertThat(before).containsEntry("founded", "").containsEntry("industries", "automotive").containsEntry("country", "JP");
        assertThat(after).containsEntry("founded", "1987").containsEntry("industries", "automotive medical").containsEntry("country", "JP");
    }

    @Test
    void factsOfALiveContentArePublicAtOnce() {
        Company company = given.company();
        given.live(company, EN, "moves");
        given.signedIn(Duty.WRITE);
        long before = changes.position();

        writing.saveFacts(companies, company.getId(), company.getVersion(), Map.of("country", "TH", "region", "TH-10"));

        assertThat(changes.position()).isEqualTo(before + 1);
        assertThat(given.value("SELECT country FROM listing WHERE kind = 'company' AND content_id = ?1 AND reader = 'en'", company.getId()))
                .isEqualTo("TH");
    }

    @Test
    void factsThatSomebodyElseChangedAreNotOverwritten() {
        Company company = given.company();
        given.signedIn(Duty.WRITE);
        writing.saveFacts(companies, company.getId(), company.getVersion(), Map.of("founded", "1987"));

        assertThatThrownBy(() -> writing.saveFacts(companies, company.getId(), company.getVersion(), Map.of("founded", "2001")))
                .isInstanceOf(StaleWords.class);

        assertThat(companies.content(company.getId()).getFacts().getFounded()).isEqualTo(1987);
    }

    @Test
    void oneFactThatCannotBeReadAndNothingIsKept() {
        Company company = given.company();
        given.signedIn(Duty.WRITE);

        for (Map<String, String> typed : List.of(Map.of("country", "TH", "founded", "long ago"),
                Map.of("country", "TH", "region", " "), Map.of("country", "TH", "website", "x".repeat(301)))) {
            assertThatThrownBy(() -> writing.saveFacts(companies, company.getId(), company.getVersion(), typed)).isInstanceOf(FactRefused.class);
        }

        assertThat(companies.content(company.getId()).getFacts().getCountry()).isEqualTo("JP");
        assertThat(count("WRITE_FACTS", company.getId())).isZero();
    }

    @Test
    void theSameSaveTwiceDoesNothingTwice() throws SQLException {
        Company company = given.company();
        given.signedIn(Duty.WRITE);
        CompanyText draft = given.draft(company, EN, "once");

        CompanyText first = writing.save(companies, draft.getId(), draft.getVersion(), Map.of("name", "twice"));
        CompanyText second = writing.save(companies, draft.getId(), first.getVersion(), Map.of("name", " twice "));

        assertThat(first.getVersion()).isGreaterThan(draft.getVersion());
        assertThat(second.getVersion()).isEqualTo(first.getVersion());
        given.writingHasEnded();
        assertThat(count("WRITE", company.getId())).isEqualTo(1);
    }

    @Test
    void theSameFactsTwiceAreRecordedOnce() {
        Company company = given.company();
        given.signedIn(Duty.WRITE);

        writing.saveFacts(companies, company.getId(), company.getVersion(), Map.of("founded", "1987"));
        int version = companies.content(company.getId()).getVersion();
        writing.saveFacts(companies, company.getId(), version, Map.of("founded", "1987"));

        assertThat(companies.content(company.getId()).getVersion()).isEqualTo(version);
        assertThat(count("WRITE_FACTS", company.getId())).isEqualTo(1);
    }

    @Test
    void beginningTwiceIsOneDraft() {
        Company company = given.company();
        CompanyText live = given.live(company, EN, "live words");
        given.signedIn(Duty.WRITE);

        CompanyText draft = writing.begin(companies, company.getId(), EN, null);

        assertThat(writing.begin(companies, company.getId(), EN, null).getId()).isEqualTo(draft.getId()).isNotEqualTo(live.getId());
        assertThat(draft.getWords().getName()).isEqualTo("live words");
        assertThat(count("START", company.getId())).isEqualTo(2);
    }

    @Test
    void formerWordsComeBackAsADraft() {
        Company company = given.company();
        CompanyText first = given.live(company, TH, "คำแรก");
        CompanyText second = given.live(company, TH, "คำที่สอง");
        given.signedIn(Duty.WRITE);

        CompanyText restored = writing.restore(companies, first.getId());

        CompanyText draft = companies.working(company.getId(), TH).orElseThrow();
        assertThat(draft.getId()).isEqualTo(restored.getId()).isNotIn(first.getId(), second.getId());
        assertThat(draft.getState()).isEqualTo(EditionState.DRAFT);
        assertThat(WordField.read(draft.getWords())).isEqualTo(WordField.read(first.getWords()));
        assertThat(companies.live(company.getId(), TH).orElseThrow().getId()).isEqualTo(second.getId());
        assertThat(count("RESTORE", company.getId())).isEqualTo(1);
    }

    @Test
    void formerWordsComeBackIntoTheDraftThatIsBeingWritten() {
        Company company = given.company();
        CompanyText first = given.live(company, TH, "คำแรก");
        given.signedIn(Duty.WRITE);
        CompanyText draft = given.draft(company, TH, "กำลังเขียน");

        CompanyText restored = writing.restore(companies, first.getId());

        assertThat(restored.getId()).isEqualTo(draft.getId());
        assertThat(companies.get(draft.getId()).getWords().getName()).isEqualTo("คำแรก");
    }

    @Test
    void formerWordsDoNotOverwriteWhatIsUnderReview() {
        Company company = given.company();
        CompanyText first = given.live(company, TH, "คำแรก");
        CompanyText submitted = given.inReview(company, TH, "รอตรวจ");

        assertThatThrownBy(() -> writing.restore(companies, first.getId())).isInstanceOf(NotWritable.class);

        assertThat(companies.get(submitted.getId()).getWords().getName()).isEqualTo("รอตรวจ");
    }
}
