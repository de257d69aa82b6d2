package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.DutyMissing;
import org.saphan.account.OwnAccount;
import org.saphan.account.Person;
import org.saphan.account.Staff;
import org.saphan.audit.AuditReading;
import org.saphan.home.LinkCheck;
import org.saphan.home.OutboxDesk;
import org.saphan.home.SiteDesk;
import org.saphan.industry.ReferenceData;
import org.saphan.language.Language;
import org.saphan.match.Beginnings;
import org.saphan.match.CaseDesk;
import org.saphan.match.MatchCreation;
import org.saphan.match.Matches;
import org.saphan.match.Matchmaking;
import org.saphan.match.Suggestions;
import org.saphan.media.MediaDesk;
import org.saphan.media.MediaReading;
import org.saphan.testing.ContainerDatabase;
import org.saphan.search.MissedQueries;
import org.saphan.search.SearchWords;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.AfterCalls;
import org.saphan.testing.inside.DeskCalls;
import org.saphan.testing.inside.DeskCalls.Call;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.InquiryCalls;
import org.saphan.translation.Assignments;
import org.saphan.translation.Glossary;
import org.saphan.translation.TranslationFiles;
import org.saphan.translation.TranslationTable;

/**
 * Every service of the desk asks for the duty itself, whatever page or address called it. Which duty an act needs
 * is written down in ActsTest.
 */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class PermissionsIT {

    private static final List<Class<?>> SERVICES = List.of(Writing.class, EditorialDesk.class, ReleasePlans.class, LateReleases.class, Remarks.class,
            PreviewLinks.class, Related.class, BulkPublishing.class, Jobs.class, Contents.class, Sheets.class,
            Presences.class, MediaDesk.class, MediaReading.class, Glossary.class, SearchWords.class, MissedQueries.class, TranslationFiles.class, OwnAccount.class, TranslationTable.class, Assignments.class, ReferenceData.class, LinkCheck.class,
            SiteDesk.class, OutboxDesk.class, Staff.class, AuditReading.class,
            MatchCreation.class, Beginnings.class, Suggestions.class, CaseDesk.class, Matchmaking.class, Matches.class);

    /** What asks for no duty: it only reads for other services or one's own, or a secret link is the permission. */
    private static final List<String> OPEN = List.of(
            "EditorialDesk.missing", "EditorialDesk.lay", "ReleasePlans.together", "ReleasePlans.of", "ReleasePlans.complete", "Remarks.of", "Related.of",
            "Related.title", "ReferenceData.isExtensible", "Staff.isFirst", "Assignments.of", "Assignments.own", "CaseDesk.may", "Relay.say", "Relay.thread",
            "Relay.file", "Meetings.of", "Meetings.of", "Meetings.rate", "Outcomes.answer", "Outcomes.of", "Outcomes.standing", "Outcomes.lastRate", "CaseFigures.totals", "OldCases.overdue", "OldCases.clear",
            "SearchWords.meanings", "SearchWords.names", "SearchWords.haveChanged", "MissedQueries.count", "MissedQueries.forgetOld", "Remarks.addByGuest", "PreviewLinks.open", "PreviewLinks.remark", "Staff.forgotten", "Staff.setPassword");

    @Inject
    Given given;

    @Inject
    DeskCalls calls;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @Test
    void everyCallPassesWithTheDutyAndOnlyWithIt() throws Exception {
        List<Call> all = calls.all();
        List<Person> people = people();
        List<String> wrong = new ArrayList<>();
        for (Call call : all) {
            for (Person person : people) {
                boolean allowed = person != null && (call.act() == null || person.may(call.act(), call.language()));
                String answer = answer(call, person);
                if (!answer.equals(allowed ? "passed" : "duty missing")) {
                    wrong.add(call.name() + " by " + description(person) + ": " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Each duty in each language and in all, somebody without any, and nobody. */
    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            people.add(given.charged(duty, null));
            for (Language language : Language.values()) {
                people.add(given.charged(duty, language));
            }
        }
        people.add(given.signedIn());
        people.add(null);
        return people;
    }

    private String answer(Call call, Person person) throws Exception {
        given.actAs(person);
        transaction.begin();
        try {
            call.body().run();
            return "passed";
        } catch (DutyMissing refused) {
            return "duty missing";
        } catch (RuntimeException other) {
            return other.toString();
        } finally {
            transaction.rollback();
        }
    }

    private static String description(Person person) {
        return person == null ? "nobody" : person.getDuties().stream()
                .map(held -> held.getDuty() + " " + held.getLanguageTag()).findFirst().orElse("somebody without duty");
    }

    @Test
    void everyPublicMethodOfTheServicesIsCalledHereOrKnownToBeOpen() {
        List<String> known = Stream.concat(calls.all().stream().map(Call::name), OPEN.stream()).sorted().toList();

        assertThat(known).isEqualTo(Stream.of(SERVICES, InquiryCalls.SERVICES, AfterCalls.SERVICES).flatMap(List::stream).flatMap(PermissionsIT::publicMethods).sorted().toList());
    }

    private static Stream<String> publicMethods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName).map(name -> service.getSimpleName() + "." + name);
    }
}
