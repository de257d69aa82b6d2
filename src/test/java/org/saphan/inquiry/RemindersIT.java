package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.TH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.platform.time.Clocks;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.testing.inside.GivenCases;

/** Who is reminded of what, and that corrected holidays count. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class RemindersIT {

    private static final String BASE = "https://saphan.test";

    @Inject
    Given given;

    @Inject
    GivenCases cases;

    @Inject
    Reminders reminders;

    @Inject
    Holidays holidays;

    @Inject
    WorkingDays workingDays;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    /** An inquiry that is overdue since yesterday, on a day that is worked whichever it is. */
    private Inquiry late(Person owner) {
        LocalDate today = Clocks.today(clock);
        given.change("REPLACE INTO holiday (country, day, worked, name) VALUES ('TH', ?1, TRUE, 'test')", today);
        Inquiry inquiry = cases.received(TH);
        given.change("UPDATE inquiry SET due_on = ?1, owner_id = ?2 WHERE id = ?3", today.minusDays(1), owner == null ? null : owner.getId(), inquiry.getId());
        return inquiry;
    }

    private List<?> mails(Person person) {
        return given.values("SELECT text FROM outbox_message WHERE recipient = ?1", person.getEmail());
    }

    @Test
    void oneMailADayNamesAllCasesInTheOfficersLanguage() {
        Person officer = given.charged(Duty.OFFICER, TH);
        given.change("UPDATE person SET language = 'th' WHERE id = ?1", officer.getId());
        Inquiry one = late(officer);
        Inquiry two = late(officer);

        reminders.remind(officer.getId(), BASE);
        reminders.remind(officer.getId(), BASE);

        assertThat(mails(officer)).singleElement().satisfies(mail -> assertThat(mail.toString())
                .contains(one.getReference(), two.getReference(), "เกินกำหนดตั้งแต่", BASE + "/desk/today"));
    }

    @Test
    void whatNobodyHasIsEverybodysOfTheDeskAndWhatSomebodyHasIsTheirsAlone() {
        Person officer = given.charged(Duty.OFFICER, TH);
        Person colleague = given.charged(Duty.OFFICER, TH);
        Inquiry hers = late(officer);
        Inquiry nobodys = late(null);

        reminders.remind(officer.getId(), BASE);
        reminders.remind(colleague.getId(), BASE);

        assertThat(mails(officer).get(0).toString()).contains(hers.getReference(), nobodys.getReference());
        assertThat(mails(colleague).get(0).toString()).contains(nobodys.getReference()).doesNotContain(hers.getReference());
    }

    @Test
    void theCasesOfSomebodyWhoLeftAreEverybodys() {
        Person gone = given.charged(Duty.OFFICER, TH);
        Inquiry inquiry = late(gone);
        given.change("UPDATE person SET active = FALSE WHERE id = ?1", gone.getId());
        Person colleague = given.charged(Duty.OFFICER, TH);

        assertThat(reminders.officers()).contains(colleague.getId()).doesNotContain(gone.getId());
        reminders.remind(colleague.getId(), BASE);

        assertThat(mails(colleague).get(0).toString()).contains(inquiry.getReference());
    }

    @Test
    void aCorrectedDayCountsAndIsRecorded() {
        LocalDate friday = LocalDate.of(2031, 3, 7);
        LocalDate monday = LocalDate.of(2031, 3, 10);
        given.signedIn(Duty.ADMINISTER);
        assertThat(holidays.isUnfinished("TH", 2031)).isTrue();
        assertThat(workingDays.after(friday, 1, "TH")).isEqualTo(monday);

        holidays.correct("TH", monday, false, "Makha Bucha, in lieu");
        assertThat(workingDays.after(friday, 1, "TH")).isEqualTo(monday.plusDays(1));
        assertThat(holidays.isUnfinished("TH", 2031)).isFalse();
        holidays.correct("TH", friday.plusDays(1), true, "Worked for once");
        assertThat(workingDays.after(friday, 1, "TH")).isEqualTo(friday.plusDays(1));

        holidays.remove("TH", monday);
        holidays.remove("TH", friday.plusDays(1));
        assertThat(workingDays.after(friday, 1, "TH")).isEqualTo(monday);
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE action IN ('CORRECT_HOLIDAY', 'REMOVE_HOLIDAY') AND kind = 'holiday'")).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aDayNeedsACountryADateAndAName() {
        given.signedIn(Duty.ADMINISTER);
        LocalDate day = LocalDate.of(2031, 3, 10);

        assertThatThrownBy(() -> holidays.correct("TH", day, false, " ")).isInstanceOf(HolidayRefused.class);
        assertThatThrownBy(() -> holidays.correct("XX", day, false, "Name")).isInstanceOf(HolidayRefused.class);
        assertThatThrownBy(() -> holidays.correct("TH", null, false, "Name")).isInstanceOf(HolidayRefused.class);
        assertThatThrownBy(() -> holidays.correct("TH", day, false, "x".repeat(121))).isInstanceOf(HolidayRefused.class);
    }

    @Test
    void theLunarDaysOfThisYearAreThere() {
        assertThat(workingDays.isWorked(LocalDate.of(2027, 7, 20), "TH")).isFalse();
        assertThat(workingDays.isWorked(LocalDate.of(2027, 7, 21), "TH")).isTrue();
        assertThat(workingDays.isWorked(LocalDate.of(2027, 5, 20), "JP")).isTrue();
    }
}
