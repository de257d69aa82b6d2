package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.Person;
import org.saphan.platform.text.Catalogue;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.time.Dates;

/** Reminds officers of what is due: one mail a day, with all their cases. What nobody has is everybody's of the desk. */
@ApplicationScoped
@Transactional
public class Reminders {

    /** No two working days lie further apart. */
    private static final int LONGEST_BREAK = 30;

    @Inject
    @Any
    Instance<Deadlines> kinds;

    @Inject
    Officers officers;

    @Inject
    WorkingDays workingDays;

    @Inject
    CaseMails mails;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** Whom to remind, by number. */
    public List<Long> officers() {
        return officers.all().stream().map(Person::getId).toList();
    }

    /** Puts today's mail to an officer into the outbox, unless it was there before or there is nothing to say. */
    public void remind(long officer, String base) {
        LocalDate today = Clocks.today(clock);
        Person person = officers.get(officer);
        List<Deadline> due = kinds.stream().flatMap(kind -> kind.until(today.plusDays(LONGEST_BREAK)).stream())
                .filter(each -> concerns(each, person) && isReminded(each, today)).toList();
        if (due.isEmpty()) {
            return;
        }
        Locale locale = person.getLanguage().locale();
        String cases = due.stream().map(each -> line(each, today, locale)).collect(Collectors.joining("\n"));
        mails.putOnce("reminder-" + officer + "-" + today, "triage.mail.reminder", person.getLanguage(), person.getEmail(),
                Map.of("name", person.getDisplayName(), "count", due.size(), "cases", cases, "link", base + "/desk/today"));
    }

    private static boolean concerns(Deadline deadline, Person person) {
        boolean held = deadline.officers().stream().anyMatch(officer -> isServing(officer, deadline));
        return isServing(person, deadline) && (!held || deadline.officers().stream().anyMatch(officer -> officer.getId() == person.getId()));
    }

    /** Who has left the desk is not waited for. */
    private static boolean isServing(Person person, Deadline deadline) {
        return deadline.desks().stream().anyMatch(desk -> person.may(Act.HANDLE_CASES, desk));
    }

    private boolean isReminded(Deadline deadline, LocalDate today) {
        LocalDate first = deadline.day().isBefore(today) ? deadline.day() : today;
        return ReminderDays.has(today, deadline.day(), workingDays.calendar(deadline.country(), first, today.plusDays(LONGEST_BREAK)));
    }

    private String line(Deadline deadline, LocalDate today, Locale locale) {
        return catalogue.phrase("triage.mail.reminder.line", locale, Map.of("reference", deadline.reference(),
                "late", String.valueOf(deadline.day().isBefore(today)), "day", Dates.day(deadline.day(), locale, catalogue)));
    }
}
