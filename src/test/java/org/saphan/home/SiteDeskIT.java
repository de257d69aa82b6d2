package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.account.DeskSessions;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.company.Company;
import org.saphan.editorial.StaleWords;
import org.saphan.platform.change.ChangeLog;
import org.saphan.platform.mail.Mail;
import org.saphan.platform.mail.Outbox;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;
import org.saphan.translation.TranslationTable;

/** What administrators set is kept whole, recorded, and holds. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class SiteDeskIT {

    private static final String LAST = "SELECT %s FROM audit_entry WHERE action = 'CHANGE_SITE' ORDER BY id DESC LIMIT 1";

    @Inject
    Given given;

    @Inject
    SiteDesk desk;

    @Inject
    Site site;

    @Inject
    ChangeLog changes;

    @Inject
    Outbox outbox;

    @Inject
    DeskSessions sessions;

    @Inject
    NightlyClearing clearing;

    @Inject
    TranslationTable table;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void anAdministrator() {
        given.signedIn(Duty.ADMINISTER);
    }

    @AfterEach
    void asDelivered() {
        given.signedIn(Duty.ADMINISTER);
        desk.save(desk.open().version(), Map.of());
    }

    private SiteDesk.Sheet save(String... pairs) {
        Map<String, String> typed = new TreeMap<>(desk.open().values());
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return desk.save(desk.open().version(), typed);
    }

    private void saveAndAwait(SiteSetting setting, String value) throws InterruptedException {
        save(setting.name(), value);
        given.await(() -> site.value(setting).equals(value));
    }

    @Test
    void whatChangedIsRecordedAndAnnounced() throws InterruptedException {
        save("NAME.ja", "架け橋", "PHONE", "+66 2 123 4567");
        long position = changes.position();

        save("PHONE", " +66 2 765 4321 ");

        assertThat(given.value(String.format(LAST, "CONCAT(before_it, ' ', after_it)"))).isEqualTo("{PHONE=+66 2 123 4567} {PHONE=+66 2 765 4321}");
        assertThat(changes.position()).isEqualTo(position + 1);
        given.await(() -> site.value(SiteSetting.PHONE).equals("+66 2 765 4321"));
        assertThat(site.words(SiteSetting.NAME, "ja")).isEqualTo("架け橋");
        assertThat(site.words(SiteSetting.NAME, "th")).isEmpty();
    }

    @Test
    void theSameSavedTwiceIsRecordedOnce() {
        SiteDesk.Sheet first = save("EMAIL", "contact@dip.example");
        long recorded = given.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'CHANGE_SITE'");

        SiteDesk.Sheet second = save("EMAIL", "contact@dip.example ");

        assertThat(second).isEqualTo(first);
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'CHANGE_SITE'")).isEqualTo(recorded);
    }

    @Test
    void whoHasNotSeenTheLastSaveIsRefused() {
        int seen = desk.open().version();
        save("EMAIL", "first@dip.example");

        assertThatThrownBy(() -> desk.save(seen, Map.of("EMAIL", "second@dip.example"))).isInstanceOf(StaleWords.class);

        assertThat(desk.open().values()).containsEntry("EMAIL", "first@dip.example");
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, nobody", "MAIL_DAYS, 0", "NOTICE_FROM, soon", "PHONE, ask"})
    void oneThatCannotBeKeptAndNoneIs(String setting, String typed) {
        assertThatThrownBy(() -> save("NAME.en", "Not kept", setting, typed))
                .isInstanceOfSatisfying(SettingRefused.class, refused -> assertThat(refused.field()).isEqualTo(setting));

        assertThat(desk.open().values()).containsEntry("NAME.en", "");
    }

    @Test
    void aNoticeIsToldInEveryLanguageAndEndsAfterItBegins() {
        assertThatThrownBy(() -> save("NOTICE.th", "ปิด", "NOTICE.en", "Closed"))
                .isInstanceOfSatisfying(SettingRefused.class, refused -> assertThat(refused.field()).isEqualTo("NOTICE.ja"));
        assertThatThrownBy(() -> save("NOTICE_FROM", "2026-08-01T02:00:00Z", "NOTICE_UNTIL", "2026-08-01T02:00:00Z"))
                .isInstanceOfSatisfying(SettingRefused.class, refused -> assertThat(refused.field()).isEqualTo("NOTICE_UNTIL"));
    }

    @Test
    void wordsLoseWhatCannotBeSeenAndMarkupStaysText() {
        SiteDesk.Sheet kept = save("NAME.en", " a\u202Eb\u0000\r\n c ", "ADDRESS.en", "one\r\ntwo", "PURPOSE.en", "<b>{name}'s</b>");

        assertThat(kept.values()).containsEntry("NAME.en", "ab c").containsEntry("ADDRESS.en", "one\ntwo").containsEntry("PURPOSE.en", "<b>{name}'s</b>");
    }

    @Test
    void aNoticeBeginsAndEndsByItself() throws InterruptedException {
        Instant from = Instant.now().plusMillis(1500);
        save("NOTICE_FROM", from.toString(), "NOTICE_UNTIL", from.plusMillis(1500).toString());
        long position = changes.position();
        given.await(() -> site.moment(SiteSetting.NOTICE_FROM).isPresent());

        assertThat(site.isNoticeDue(from.minusMillis(1))).isFalse();
        assertThat(site.isNoticeDue(from)).isTrue();
        assertThat(site.isNoticeDue(from.plusMillis(1500))).isFalse();
        given.await(() -> changes.position() >= position + 1);
        assertThat(Instant.now()).isAfterOrEqualTo(from);
        given.await(() -> changes.position() >= position + 2);
    }

    @Test
    void mailsThatWereSentAreClearedAfterTheDaysThatAreSet() throws InterruptedException {
        String address = System.nanoTime() + "@saphan.test";
        mail(address, "sent_at = UTC_TIMESTAMP(3) - INTERVAL 6 DAY");
        mail(address, "sent_at = UTC_TIMESTAMP(3) - INTERVAL 8 DAY");
        mail(address, "failed_at = UTC_TIMESTAMP(3) - INTERVAL 800 DAY");
        mail(address, "send_after = UTC_TIMESTAMP(3) + INTERVAL 1 DAY");
        clearing.clear();
        assertThat(mails(address)).as("while the delivered 90 days hold").isEqualTo(4);

        saveAndAwait(SiteSetting.MAIL_DAYS, "7");
        clearing.clear();

        assertThat(mails(address)).isEqualTo(3);
    }

    private void mail(String address, String state) {
        outbox.put(new Mail(address, "en", "subject", "text"));
        given.change("UPDATE outbox_message SET " + state + " WHERE recipient = ?1 ORDER BY id DESC LIMIT 1", address);
    }

    private long mails(String address) {
        return given.number("SELECT COUNT(*) FROM outbox_message WHERE recipient = ?1", address);
    }

    @Test
    void aMailThatIsSentOnceIsNotSentAgainAfterItWasCleared() {
        String key = "once-" + System.nanoTime();
        outbox.putOnce(key, new Mail("once@saphan.test", "en", "subject", "text"));
        outbox.putOnce(key, new Mail("once@saphan.test", "en", "subject", "text"));
        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE only_once = ?1", key)).isEqualTo(1);
        given.change("UPDATE outbox_message SET sent_at = UTC_TIMESTAMP(3) - INTERVAL 91 DAY WHERE only_once = ?1", key);
        clearing.clear();
        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE only_once = ?1", key)).isZero();

        outbox.putOnce(key, new Mail("once@saphan.test", "en", "subject", "text"));

        assertThat(given.number("SELECT COUNT(*) FROM outbox_message WHERE only_once = ?1", key)).isZero();
    }

    @Test
    void whereSomebodyWorkedIsForgottenAfterTheMonthsThatAreSet() throws InterruptedException {
        Person person = given.charged(Duty.WRITE, null);
        long old = sessions.open(person.getEmail(), "browser", "192.0.2.0");
        long recent = sessions.open(person.getEmail(), "browser", "192.0.2.0");
        given.signedIn(Duty.ADMINISTER);
        given.change("UPDATE desk_session SET seen_at = UTC_TIMESTAMP(3) - INTERVAL 4 MONTH WHERE id = ?1", old);
        given.change("UPDATE desk_session SET seen_at = UTC_TIMESTAMP(3) - INTERVAL 2 MONTH WHERE id = ?1", recent);

        saveAndAwait(SiteSetting.RETENTION_MONTHS, "3");
        clearing.clear();

        assertThat(given.number("SELECT COUNT(*) FROM desk_session WHERE id IN (?1, ?2)", old, recent)).isEqualTo(1);
        assertThat(given.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'SIGN_IN' AND content_id = ?1", person.getId())).isEqualTo(2);
    }

    @Test
    void theOldestWaitingMailIsKnown() throws SQLException {
        mail("waits@saphan.test", "created_at = '2020-01-02 03:04:05', send_after = '2099-01-01'");
        try {
            assertThat(outbox.oldestWaiting()).contains(Instant.parse("2020-01-02T03:04:05Z"));
        } finally {
            given.define("DELETE FROM outbox_message WHERE recipient = 'waits@saphan.test'");
        }
    }

    @Test
    void aTranslationIsOverdueOnceItsSourceHasWaitedForLonger() {
        Company company = given.company();
        given.live(company, EN, "waits for Japanese");
        given.change("UPDATE company_text SET changed_at = '2020-01-02 03:04:05' WHERE company_id = ?1", company.getId());

        Instant then = Instant.parse("2020-01-02T03:04:05Z");
        assertThat(table.overdue(JA, then, 1000)).noneMatch(row -> row.content().getId() == company.getId());
        assertThat(table.overdue(JA, then.plusSeconds(1), 1000)).anyMatch(row -> row.content().getId() == company.getId());
        assertThat(table.overdue(EN, then.plusSeconds(1), 1000)).noneMatch(row -> row.content().getId() == company.getId());
    }
}
