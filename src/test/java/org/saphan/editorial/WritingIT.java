package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.AssignedDuty;
import org.saphan.account.DeskSessions;
import org.saphan.account.Duty;
import org.saphan.account.DutyMissing;
import org.saphan.account.Person;
import org.saphan.account.Staff;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.company.CompanyWords;
import org.saphan.news.NewsItems;
import org.saphan.platform.Moved;
import org.saphan.platform.NotFound;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** What becomes of what is typed, in the real container on the real database. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class WritingIT {

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    NewsItems news;

    @Inject
    Writing writing;

    @Inject
    Slugs slugs;

    @Inject
    Staff staff;

    @Inject
    DeskSessions sessions;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private CompanyText draft() {
        given.signedIn(Duty.WRITE);
        return given.draft(given.company(), EN, "as begun");
    }

    private CompanyText saved(CompanyText draft, String field, String typed) {
        return writing.save(companies, draft.getId(), draft.getVersion(), Map.of(field, typed));
    }

    private CompanyWords kept(CompanyText draft) {
        return companies.get(draft.getId()).getWords();
    }

    private long recorded(String action, long content) {
        return given.number("SELECT COUNT(*) FROM audit_entry WHERE kind = 'company' AND content_id = ?1 AND action = ?2", content, action);
    }

    @Test
    void whoSavesOverAColleagueIsRefusedAndChangesNothing() throws SQLException {
        CompanyText draft = draft();
        saved(draft, "name", "the colleague's");

        assertThatThrownBy(() -> saved(draft, "name", "mine")).isInstanceOf(StaleWords.class);

        assertThat(kept(draft).getName()).isEqualTo("the colleague's");
        given.writingHasEnded();
        assertThat(recorded("WRITE", draft.contentId())).isEqualTo(1);
    }

    @Test
    void oneFieldTooLongAndNothingIsKept() throws SQLException {
        CompanyText draft = draft();
        Map<String, String> typed = Map.of("name", "changed too", "summary", "x".repeat(401));

        assertThatThrownBy(() -> writing.save(companies, draft.getId(), draft.getVersion(), typed))
                .isInstanceOfSatisfying(FieldTooLong.class, refusal -> assertThat(refusal.field()).isEqualTo("summary"));

        assertThat(kept(draft).getName()).isEqualTo("as begun");
        assertThat(kept(draft).getSummary()).isEqualTo("Summary of as begun");
        given.writingHasEnded();
        assertThat(recorded("WRITE", draft.contentId())).isZero();
    }

    @Test
    void aFieldHoldsAllItMayInEveryScript() {
        CompanyText draft = draft();
        String longest = "สะพาน日本語ab".repeat(40);

        saved(draft, "summary", longest);

        assertThat(longest).hasSize(400);
        assertThat(kept(draft).getSummary()).isEqualTo(longest);
    }

    @Test
    void formattedWordsKeepTheirFormAndLoseWhatCouldAct() {
        CompanyText draft = draft();

        saved(draft, "description", "<h2 style=\"color:red\">Parts</h2><script>steal()</script><style>p{}</style>"
                + "<p onclick=\"steal()\">We make <strong>gears</strong>.<img src=x onerror=\"steal()\"></p>"
                + "<a href=\"javascript:steal()\">bad</a><a href=\"java&#9;script:steal()\">bad</a><iframe src=\"//x\"></iframe>"
                + "<a href=\"https://gears.example\">good</a>");

        assertThat(kept(draft).getDescription())
                .contains("<h2>Parts</h2>", "<p>We make <strong>gears</strong>.</p>", "<a href=\"https://gears.example\">good</a>")
                .doesNotContain("script", "steal", "style", "onclick", "onerror", "iframe", "img");
    }

    @Test
    void signsThatCannotBeSeenAreGoneFromEveryKindOfField() {
        CompanyText draft = draft();
        String typed = "a\u0000b\u0007c\u202Ed\u2066e\uFEFFf\uD83Dg\uDE00h";

        CompanyText first = saved(draft, "name", typed);
        CompanyText second = saved(first, "products", typed + "\r\nsecond\tline");
        saved(second, "description", "<p>" + typed + "</p>");

        assertThat(kept(draft).getName()).isEqualTo("abcdefgh");
        assertThat(kept(draft).getProducts()).containsExactly("abcdefgh", "second\tline");
        assertThat(kept(draft).getDescription()).isEqualTo("<p>abcdefgh</p>");
    }

    @Test
    void emojiAndCombiningMarksAreKept() {
        CompanyText draft = draft();
        String typed = "น้ำผึ้ง ปู่ 👩‍🏭🇹🇭 q\u0307 が 𠮷野家";

        saved(draft, "name", typed);

        assertThat(kept(draft).getName()).isEqualTo(typed);
    }

    @Test
    void theIdOfAnotherKindsEditionIsNone() {
        CompanyText draft = draft();

        assertThatThrownBy(() -> writing.save(news, draft.getId(), draft.getVersion(), Map.of("title", "x"))).isInstanceOf(NotFound.class);

        assertThat(kept(draft).getName()).isEqualTo("as begun");
    }

    @Test
    void aDutyTakenAwayMeanwhileIsMissingAtTheNextSave() {
        CompanyText draft = draft();
        Person writer = given.signedIn(EN, Duty.WRITE);
        long session = sessions.open(writer.getEmail(), "browser", "192.0.2.0");
        CompanyText first = saved(draft, "name", "while allowed");
        given.signedIn(Duty.ADMINISTER);
        staff.change(writer.getId(), writer.getVersion(), "Translator now", Set.of(new AssignedDuty(Duty.TRANSLATE, TH)), true);

        given.actAs(sessions.check(session, true).orElseThrow());

        assertThatThrownBy(() -> saved(first, "name", "after")).isInstanceOf(DutyMissing.class);
        assertThat(kept(draft).getName()).isEqualTo("while allowed");
    }

    @Test
    void wordsUnderReviewAreNotChanged() {
        CompanyText submitted = given.inReview(given.company(), EN, "submitted");

        assertThatThrownBy(() -> saved(companies.get(submitted.getId()), "name", "later")).isInstanceOf(NotWritable.class);

        assertThat(kept(submitted).getName()).isEqualTo("submitted");
    }

    @Test
    void aFormerAddressLeadsToTheContent() {
        Company company = given.company();
        String former = company.getSlug();
        given.live(company, EN, "renamed");
        given.signedIn(Duty.WRITE);

        writing.rename(companies, company.getId(), former + "-ltd");

        assertThat(slugs.successor("company", former)).contains(former + "-ltd");
        assertThat(slugs.lost("company", former)).isInstanceOf(Moved.class);
        assertThat(companies.live(former + "-ltd")).hasSize(1);
    }

    @Test
    void anAddressThatAnotherHasOrHadIsRefused() {
        Company renamed = given.company();
        String former = renamed.getSlug();
        given.live(renamed, EN, "renamed");
        Company other = given.company();
        given.signedIn(Duty.WRITE);
        writing.rename(companies, renamed.getId(), former + "-ltd");

        for (String taken : List.of(former, former + "-ltd")) {
            assertThatThrownBy(() -> writing.rename(companies, other.getId(), taken)).isInstanceOf(SlugTaken.class);
        }
        for (String none : List.of("", "Capital", "two words", "../up", "x".repeat(121))) {
            assertThatThrownBy(() -> writing.rename(companies, other.getId(), none)).isInstanceOf(SlugRefused.class);
        }
        assertThat(companies.content(other.getId()).getSlug()).isEqualTo(other.getSlug());
    }

    @Test
    void aNewContentGetsAFreeAddressFromItsTitle() {
        given.signedIn(Duty.WRITE);
        Map<String, String> facts = Map.of("country", "TH", "region", "TH-10");

        String first = writing.create(companies, TH, null, "Gear & Co. ไทย", facts).getSlug();
        String second = writing.create(companies, TH, null, "Gear & Co. ไทย", facts).getSlug();

        assertThat(first).matches("[a-z0-9]+(-[a-z0-9]+)*").startsWith("gear-co-");
        assertThat(second).isEqualTo(first + "-2");
    }
}
