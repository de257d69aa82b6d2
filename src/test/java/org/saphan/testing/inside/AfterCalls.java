package org.saphan.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.saphan.account.Act;
import org.saphan.match.Channel;
import org.saphan.match.Meeting;
import org.saphan.match.MeetingPlan;
import org.saphan.match.Meetings;
import org.saphan.match.OldCases;
import org.saphan.match.OutcomeDraft;
import org.saphan.match.OutcomeStage;
import org.saphan.match.Outcomes;
import org.saphan.match.Relay;
import org.saphan.media.Intake;
import org.saphan.report.CaseFigures;
import org.saphan.report.Period;
import org.saphan.testing.inside.DeskCalls.Body;
import org.saphan.testing.inside.DeskCalls.Call;

/** The part of the {@link DeskCalls} that is about what follows an introduction, and about reports. */
@ApplicationScoped
public class AfterCalls {

    public static final List<Class<?>> SERVICES = List.of(Relay.class, Meetings.class, Outcomes.class, CaseFigures.class, OldCases.class);

    private static final String COUNTRY = DeskCalls.LANGUAGE.country();
    private static final Period YEAR = Period.FiscalYear.CALENDAR.of(2026);

    @Inject
    GivenMatches given;

    @Inject
    GivenParties parties;

    @Inject
    Relay relay;

    @Inject
    Meetings meetings;

    @Inject
    Outcomes outcomes;

    @Inject
    CaseFigures figures;

    @Inject
    OldCases cases;

    List<Call> all() {
        long id = parties.introduced(COUNTRY, COUNTRY);
        long meeting = parties.introduced(COUNTRY, COUNTRY);
        relay.say(id, letter(), GivenMatches.BASE);
        long message = relay.thread(id).get(0).getId();
        relay.askTranslators(message, DeskCalls.LANGUAGE);
        long file = relay.thread(id).get(0).getFiles().get(0).getId();
        Meeting moved = meetings.arrange(meeting, plan(), GivenMatches.BASE);
        outcomes.record(id, outcome(), UUID.randomUUID().toString(), GivenMatches.BASE);
        long row = outcomes.of(given.match(id)).get(0).getId();
        return List.of(
                call("Relay.say", () -> relay.say(id, letter(), GivenMatches.BASE)),
                call("Relay.translate", () -> relay.translate(message, DeskCalls.LANGUAGE, "Words")),
                call("Relay.askTranslators", () -> relay.askTranslators(message, DeskCalls.LANGUAGE)),
                new Call("Relay.asked", Act.TRANSLATE_MESSAGES, null, relay::asked),
                new Call("Relay.translateAsked", Act.TRANSLATE_MESSAGES, DeskCalls.LANGUAGE, () -> relay.translateAsked(message, "Words")),
                call("Relay.thread", () -> relay.thread(id)),
                call("Relay.file", () -> relay.file(file)),
                call("Meetings.move", () -> meetings.move(moved.getId(), moved.getVersion(), plan(), GivenMatches.BASE)),
                call("Meetings.held", () -> meetings.held(moved.getId(), GivenMatches.BASE)),
                call("Meetings.arrange", () -> meetings.arrange(id, plan(), GivenMatches.BASE)),
                call("Meetings.cancel", () -> meetings.cancel(moved.getId(), GivenMatches.BASE)),
                call("Meetings.missed", () -> meetings.missed(moved.getId())),
                call("Outcomes.record", () -> outcomes.record(id, outcome(), UUID.randomUUID().toString(), GivenMatches.BASE)),
                call("Outcomes.correct", () -> outcomes.correct(row, outcome(), UUID.randomUUID().toString(), GivenMatches.BASE)),
                call("Outcomes.evidence", () -> outcomes.evidence(row)),
                new Call("OldCases.coming", Act.CLEAR_OLD_CASES, null, () -> cases.coming(0, 10)),
                new Call("OldCases.count", Act.CLEAR_OLD_CASES, null, () -> cases.count()),
                new Call("OldCases.hold", Act.CLEAR_OLD_CASES, null, () -> cases.hold("match", id, "Reason")),
                new Call("OldCases.letGo", Act.CLEAR_OLD_CASES, null, () -> cases.letGo("match", id)),
                new Call("CaseFigures.of", Act.READ_REPORTS, null, () -> figures.of(YEAR)));
    }

    private static Relay.Letter letter() {
        return new Relay.Letter(Channel.SEEKER, DeskCalls.LANGUAGE, "Words", UUID.randomUUID().toString(), List.of(file()));
    }

    private static Intake.Accepted file() {
        return new Intake.Accepted("drawing.pdf", "application/pdf", null, null, new byte[] {1}, List.of());
    }

    private static MeetingPlan plan() {
        MeetingPlan plan = new MeetingPlan();
        plan.setStartsAt(Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(3, ChronoUnit.DAYS));
        return plan;
    }

    private static OutcomeDraft outcome() {
        return new OutcomeDraft(OutcomeStage.TALKS, null, LocalDate.now(ZoneOffset.UTC), null, file());
    }

    private static Call call(String name, Body body) {
        return new Call(name, Act.HANDLE_CASES, DeskCalls.LANGUAGE, body);
    }
}
