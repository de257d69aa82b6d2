package org.saphan.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.company.Company;
import org.saphan.inquiry.Inquiry;
import org.saphan.language.Language;
import org.saphan.match.Beginnings;
import org.saphan.match.CaseDesk;
import org.saphan.match.MatchCreation;
import org.saphan.match.MatchDraft;
import org.saphan.match.Matches;
import org.saphan.match.Matchmaking;
import org.saphan.match.Suggestions;
import org.saphan.testing.inside.DeskCalls.Body;
import org.saphan.testing.inside.DeskCalls.Call;

/** The part of the {@link DeskCalls} that is about matches: both companies are of one country, so that one desk deals with them. */
@ApplicationScoped
public class MatchCalls {

    private static final String COUNTRY = DeskCalls.LANGUAGE.country();
    private static final Matches.Search ANY = new Matches.Search(null, null, false, false, null);

    @Inject
    GivenMatches given;

    @Inject
    CaseDesk desk;

    @Inject
    MatchCreation creation;

    @Inject
    Beginnings beginnings;

    @Inject
    Suggestions suggestions;

    @Inject
    Matchmaking matchmaking;

    @Inject
    Matches matches;

    @Inject
    GivenParties parties;

    List<Call> all() {
        Company candidate = given.company(COUNTRY, "automotive");
        Inquiry inquiry = given.inquiry(DeskCalls.LANGUAGE, GivenMatches.contact(), "JP");
        MatchDraft draft = new MatchDraft(inquiry.getId(), null, null, null, null, "automotive", null, "Somebody", List.of(candidate.getId()));
        long prepared = given.draft(COUNTRY, COUNTRY);
        long asked = given.draft(COUNTRY, COUNTRY);
        matchmaking.propose(asked, List.of(), GivenMatches.BASE);
        long introduced = parties.introduced(COUNTRY, COUNTRY);
        return List.of(
                call("MatchCreation.create", () -> creation.create(draft)),
                call("Beginnings.of", () -> beginnings.of(inquiry.getId(), null, null)),
                call("Suggestions.of", () -> suggestions.of(draft)),
                call("CaseDesk.match", () -> desk.match(prepared)),
                call("CaseDesk.must", () -> desk.must(given.match(prepared))),
                call("Matchmaking.prepare", () -> matchmaking.prepare(prepared, given.preparations(prepared))),
                call("Matchmaking.colleagues", () -> matchmaking.colleagues(prepared)),
                call("Matchmaking.join", () -> matchmaking.join(prepared, null)),
                call("Matchmaking.propose", () -> matchmaking.propose(prepared, List.of(), GivenMatches.BASE)),
                call("Matchmaking.remind", () -> matchmaking.remind(asked, GivenMatches.BASE)),
                call("Matchmaking.withdraw", () -> matchmaking.withdraw(asked, "Not now.", GivenMatches.BASE)),
                call("Matchmaking.follow", () -> matchmaking.follow(introduced)),
                call("Matchmaking.close", () -> matchmaking.close(introduced)),
                call("Matches.get", () -> matches.get(introduced)),
                call("Matches.timeline", () -> matches.timeline(introduced)),
                call("Matches.disclosures", () -> matches.disclosures(introduced)),
                inAny("Matches.count", () -> matches.count(ANY)),
                inAny("Matches.byState", () -> matches.byState(ANY)),
                inAny("Matches.rows", () -> matches.rows(ANY, Language.byDefault(), 0, 10)));
    }

    private static Call call(String name, Body body) {
        return new Call(name, Act.HANDLE_CASES, DeskCalls.LANGUAGE, body);
    }

    private static Call inAny(String name, Body body) {
        return new Call(name, Act.HANDLE_CASES, null, body);
    }
}
