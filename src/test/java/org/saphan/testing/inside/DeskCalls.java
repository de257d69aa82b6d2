package org.saphan.testing.inside;

import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.TH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.saphan.account.Act;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.editorial.BulkPublishing;
import org.saphan.editorial.ContentSearch;
import org.saphan.editorial.Contents;
import org.saphan.editorial.EditionState;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.Jobs;
import org.saphan.editorial.LateReleases;
import org.saphan.editorial.PreviewLinks;
import org.saphan.editorial.Related;
import org.saphan.editorial.ReleasePlans;
import org.saphan.editorial.Remarks;
import org.saphan.editorial.Writing;
import org.saphan.language.Language;
import org.saphan.translation.Assignments;
import org.saphan.translation.TranslationTable;

/** Every call of the desk's services that asks for a duty, each on something for which nothing but the duty can be missing. */
@ApplicationScoped
public class DeskCalls {

    /** The language of all words that the calls are about. */
    public static final Language LANGUAGE = TH;

    /** What a call does. */
    @FunctionalInterface
    public interface Body {

        void run() throws Exception;
    }

    /**
     * @param name of the class and the method
     * @param act null for what everybody may who is signed in, with themselves
     * @param language in which the duty has to be held; null when any is enough
     */
    public record Call(String name, Act act, Language language, Body body) {
    }

    private static final String KIND = Companies.KIND;

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    Writing writing;

    @Inject
    EditorialDesk desk;

    @Inject
    ReleasePlans plans;

    @Inject
    LateReleases late;

    @Inject
    Remarks remarks;

    @Inject
    PreviewLinks links;

    @Inject
    Related related;

    @Inject
    BulkPublishing bulk;

    @Inject
    Jobs jobs;

    @Inject
    Contents contents;

    @Inject
    LibraryCalls library;

    @Inject
    SheetCalls sheets;

    @Inject
    InquiryCalls inquiries;

    @Inject
    MatchCalls matches;

    @Inject
    AfterCalls after;

    @Inject
    TranslationTable table;

    @Inject
    Assignments assignments;

    @Inject
    AdministrationCalls administration;

    private final List<Call> calls = new ArrayList<>();

    /** Can be called any number of times as long as what they do is rolled back. */
    public List<Call> all() {
        calls.clear();
        ofWriting();
        ofSteps();
        ofPublishing();
        aroundEditions();
        ofReading();
        calls.addAll(library.all());
        calls.addAll(sheets.all());
        calls.addAll(administration.all());
        calls.addAll(inquiries.all());
        calls.addAll(matches.all());
        calls.addAll(after.all());
        return List.copyOf(calls);
    }

    private void inLanguage(String name, Act act, Body body) {
        calls.add(new Call(name, act, LANGUAGE, body));
    }

    private void inAny(String name, Act act, Body body) {
        calls.add(new Call(name, act, null, body));
    }

    private void ofWriting() {
        Company company = given.company();
        Company empty = given.company();
        CompanyText draft = draft(company);
        CompanyText source = given.draft(company, EN, "source");
        CompanyText former = given.live(given.company(), LANGUAGE, "former");
        inLanguage("Writing.create", Act.CREATE, () -> writing.create(companies, LANGUAGE, null, "New one", Map.of("country", "TH", "region", "TH-10")));
        inLanguage("Writing.begin", Act.WRITE_WORDS, () -> writing.begin(companies, empty.getId(), LANGUAGE, null));
        inLanguage("Writing.save", Act.WRITE_WORDS, () -> writing.save(companies, draft.getId(), draft.getVersion(), Map.of("name", "saved")));
        inLanguage("Writing.markMinor", Act.WRITE_WORDS, () -> writing.markMinor(companies, draft.getId(), true));
        inLanguage("Writing.markMachine", Act.WRITE_WORDS, () -> writing.markMachine(companies, draft.getId(), true));
        inLanguage("Writing.matchSource", Act.WRITE_WORDS, () -> writing.matchSource(companies, draft.getId(), source.getId()));
        inLanguage("Writing.restore", Act.RESTORE, () -> writing.restore(companies, former.getId()));
        inAny("Writing.saveFacts", Act.WRITE_FACTS, () -> writing.saveFacts(companies, empty.getId(), empty.getVersion(), Map.of("website", "https://a.example")));
        inAny("Writing.rename", Act.WRITE_FACTS, () -> writing.rename(companies, empty.getId(), empty.getSlug() + "-renamed"));
        inAny("Related.set", Act.WRITE_FACTS, () -> related.set(companies, empty.getId(), List.of(KIND + "/" + company.getId())));
    }

    private CompanyText draft(Company company) {
        given.signedIn(Duty.WRITE);
        return given.draft(company, LANGUAGE, "draft");
    }

    private void ofSteps() {
        Company empty = given.company();
        CompanyText draft = draft(given.company());
        CompanyText inReview = given.inReview(given.company(), LANGUAGE, "in review");
        CompanyText approved = given.approved(given.company(), LANGUAGE, "approved");
        inLanguage("EditorialDesk.start", Act.WRITE_WORDS, () -> desk.start(companies, new CompanyText(empty, LANGUAGE, given.words("started"))));
        inLanguage("EditorialDesk.submit", Act.SUBMIT, () -> desk.submit(companies, draft));
        inLanguage("EditorialDesk.discard", Act.DISCARD, () -> desk.discard(companies, draft));
        inLanguage("EditorialDesk.remark", Act.REMARK, () -> desk.remark(companies, inReview, "name", "Is this the full name?"));
        inLanguage("EditorialDesk.sendBack", Act.SEND_BACK, () -> desk.sendBack(companies, inReview, "Not yet."));
        inLanguage("EditorialDesk.approve", Act.APPROVE, () -> desk.approve(companies, inReview));
        inLanguage("EditorialDesk.reopen", Act.SUBMIT, () -> desk.reopen(companies, approved));
    }

    private void ofPublishing() {
        CompanyText draft = draft(given.company());
        CompanyText inReview = given.inReview(given.company(), LANGUAGE, "in review");
        CompanyText approved = given.approved(given.company(), LANGUAGE, "approved");
        CompanyText scheduled = given.approved(given.company(), LANGUAGE, "scheduled");
        desk.schedule(companies, List.of(scheduled), inAnHour());
        CompanyText live = given.live(given.company(), LANGUAGE, "live");
        CompanyText hurried = draft(given.company());
        given.signedIn(Duty.ADMINISTER, Duty.WRITE);
        desk.publishInEmergency(companies, hurried, "It burns.");
        inLanguage("EditorialDesk.approveAndPublish", Act.PUBLISH, () -> desk.approveAndPublish(companies, inReview));
        inLanguage("EditorialDesk.publishTogether", Act.PUBLISH, () -> desk.publishTogether(companies, List.of(approved)));
        inLanguage("EditorialDesk.schedule", Act.PUBLISH, () -> desk.schedule(companies, List.of(approved), inAnHour()));
        inLanguage("EditorialDesk.unschedule", Act.PUBLISH, () -> desk.unschedule(companies, scheduled));
        inLanguage("EditorialDesk.retire", Act.RETIRE, () -> desk.retire(companies, live));
        inLanguage("EditorialDesk.retire", Act.RETIRE, () -> desk.retire(companies, live, "Closed.", null));
        inLanguage("EditorialDesk.publishInEmergency", Act.PUBLISH_IN_EMERGENCY, () -> desk.publishInEmergency(companies, draft, "It burns."));
        inLanguage("EditorialDesk.confirm", Act.CONFIRM_EMERGENCY, () -> desk.confirm(companies, hurried));
        inAny("BulkPublishing.publish", Act.PUBLISH, () -> bulk.publish(List.of()));
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private void aroundEditions() {
        CompanyText inReview = given.inReview(given.company(), LANGUAGE, "in review");
        long content = inReview.contentId();
        Person colleague = given.signedIn(Duty.REVIEW);
        remarks.add(KIND, inReview, "name", "Is this right?");
        long remark = remarks.of(KIND, inReview.getId()).get(0).getId();
        long planned = given.company().getId();
        plans.plan(companies, planned, EnumSet.of(TH, EN));
        inAny("ReleasePlans.wait", Act.PLAN_RELEASE, () -> plans.wait(companies, planned, inAnHour()));
        inAny("LateReleases.all", Act.USE_DESK, () -> late.all());
        inAny("LateReleases.of", Act.USE_DESK, () -> late.of(KIND, planned));
        inAny("EditorialDesk.releasePlanned", Act.PUBLISH, () -> desk.releasePlanned(companies, content));
        inAny("ReleasePlans.plan", Act.PLAN_RELEASE, () -> plans.plan(companies, content, EnumSet.of(TH, EN)));
        inLanguage("Remarks.add", Act.REMARK, () -> remarks.add(KIND, inReview, null, "Fine."));
        inLanguage("Remarks.settle", Act.REMARK, () -> remarks.settle(remark));
        inLanguage("Assignments.assign", Act.ASSIGN_TRANSLATION, () -> assignments.assign(KIND, content, LANGUAGE, colleague.getId(), null));
        inAny("PreviewLinks.share", Act.PREVIEW, () -> links.share(KIND, content));
    }

    private void ofReading() {
        long content = given.live(given.company(), LANGUAGE, "live").contentId();
        long job = bulk.publish(List.of());
        List<EditionState> waiting = List.of(EditionState.IN_REVIEW);
        inAny("Assignments.translators", Act.USE_DESK, () -> assignments.translators(LANGUAGE));
        inAny("Contents.count", Act.USE_DESK, () -> contents.count(KIND, ContentSearch.of("", null, null, null)));
        inAny("Contents.rows", Act.USE_DESK, () -> contents.rows(KIND, ContentSearch.of("", null, null, null), 0, 1));
        inAny("Contents.rows", Act.USE_DESK, () -> contents.rows(companies, List.of(content)));
        inAny("Contents.row", Act.USE_DESK, () -> contents.row(companies, content));
        inAny("Contents.waiting", Act.USE_DESK, () -> contents.waiting(waiting, 1));
        inAny("Contents.unconfirmed", Act.USE_DESK, () -> contents.unconfirmed());
        inAny("Related.find", Act.USE_DESK, () -> related.find("live"));
        inAny("Jobs.get", Act.USE_DESK, () -> jobs.get(job));
        inAny("Jobs.latest", Act.USE_DESK, () -> jobs.latest(1));
        inAny("TranslationTable.count", Act.USE_DESK, () -> table.count(EN, null));
        inAny("TranslationTable.overdue", Act.USE_DESK, () -> table.overdue(EN, Instant.now(), 1));
        inAny("TranslationTable.rows", Act.USE_DESK, () -> table.rows(EN, null, 0, 1));
    }
}
