package org.saphan.inquiry.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.launcher.TestMariadb;
import org.saphan.testing.InquiryForms;
import org.saphan.testing.Mails;
import org.saphan.testing.SaphanProcess;
import org.saphan.testing.TestFolder;
import org.saphan.testing.Web;

/**
 * The application is killed while people write and mails go out. What was answered with “sent” is there, its mail arrives,
 * what was confirmed stays confirmed, and nothing stands where no audit entry says how it came there. Twice with the other
 * tests; {@code deploy/crash-test} does it twenty times.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("saphan.crashes", 2);
    private static final int WRITERS = 4;
    private static final Duration UNTIL_ALL_IS_SENT = Duration.ofMinutes(2);

    private static TestMariadb.Access database;
    private static GreenMail mailServer;

    private final Set<String> received = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<String> confirmed = Collections.synchronizedSet(new LinkedHashSet<>());

    @BeforeAll
    static void start() {
        database = TestMariadb.get().empty("crash");
        mailServer = new GreenMail(new ServerSetup(SaphanProcess.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
    }

    @AfterAll
    static void stop() {
        mailServer.stop();
    }

    @Test
    void whatWasAnsweredSurvivesTheEndOfTheProcess() throws Exception {
        Path home = TestFolder.made("crash");
        for (int round = 1; round <= ROUNDS; round++) {
            SaphanProcess process = started(home);
            int before = received.size();
            ExecutorService people = Executors.newFixedThreadPool(WRITERS);
            Web web = new Web(process.url(""));
            for (int i = 0; i < WRITERS; i++) {
                people.submit(() -> write(web));
            }
            Thread.sleep(3_000 + ThreadLocalRandom.current().nextInt(4_000));
            process.kill();
            people.shutdownNow();
            assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            System.out.printf("kill -9 no. %d: %d inquiries answered with “sent” in this round, %d so far, %d confirmed, %d mails arrived%n",
                    round, received.size() - before, received.size(), confirmed.size(), mailServer.getReceivedMessages().length);
        }
        SaphanProcess last = started(home);
        try {
            assertNothingIsLost();
        } finally {
            last.stop();
        }
    }

    private static SaphanProcess started(Path home) {
        return SaphanProcess.start(home, SaphanProcess.freePort(), Map.of("SAPHAN_DATABASE_URL", database.url(), "SAPHAN_DATABASE_USER", database.user(),
                "SAPHAN_DATABASE_PASSWORD", database.password(), "SAPHAN_MAIL_HOST", "127.0.0.1", "SAPHAN_MAIL_PORT", String.valueOf(mailServer.getSmtp().getPort()),
                "SAPHAN_MAIL_TLS", "off", "SAPHAN_MAIL_FROM", "desk@saphan.example")).awaitReady();
    }

    /** One person after the other, each on a machine of their own; every second one follows the link of the mail. */
    private void write(Web web) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                InquiryForms forms = new InquiryForms(web, List.of("th", "ja", "en").get(ThreadLocalRandom.current().nextInt(3)));
                String email = InquiryForms.anybody();
                Map<String, String> fields = forms.filled(email);
                forms.check(fields);
                if (forms.send(fields).header("Location").orElse("").contains("/inquiry/sent")) {
                    received.add(email);
                    confirmAnother(web);
                }
            } catch (RuntimeException | AssertionError ended) {
                return;
            }
        }
    }

    /** Of those whose mail came, one that did not confirm yet. */
    private void confirmAnother(Web web) {
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            String email = Mails.recipient(mail);
            if (!confirmed.contains(email)) {
                if (web.post(Mails.path(mail), Map.of("do", "confirm")).text().contains("INQ-")) {
                    confirmed.add(email);
                }
                return;
            }
        }
    }

    private void assertNothingIsLost() throws Exception {
        assertThat(received).as("inquiries were sent").hasSizeGreaterThan(ROUNDS);
        assertThat(confirmed).as("inquiries were confirmed").isNotEmpty();
        // as if their claims had run out, which they do in five minutes
        change("UPDATE outbox_message SET claimed_until = UTC_TIMESTAMP(3) WHERE sent_at IS NULL AND claimed_until IS NOT NULL");
        Instant end = Instant.now().plus(UNTIL_ALL_IS_SENT);
        while (number("SELECT COUNT(*) FROM outbox_message WHERE sent_at IS NULL") > 0 && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        assertThat(texts("SELECT email FROM inquiry")).containsAll(received);
        assertThat(number("SELECT COUNT(*) - COUNT(DISTINCT email) FROM inquiry")).as("inquiries written twice").isZero();
        assertThat(texts("SELECT email FROM inquiry WHERE state <> 'UNCONFIRMED' AND reference IS NOT NULL")).containsAll(confirmed);
        assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE sent_at IS NULL")).as("mails that wait").isZero();
        Set<String> reached = new TreeSet<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            reached.add(Mails.recipient(mail));
        }
        assertThat(reached).containsAll(received);
        assertThat(number("SELECT COUNT(*) FROM inquiry i WHERE NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.kind = 'inquiry' AND a.content_id = i.id "
                + "AND a.action = 'SEND')")).as("inquiries without an audit entry").isZero();
        assertThat(number("SELECT COUNT(*) FROM inquiry i WHERE i.state <> 'UNCONFIRMED' AND NOT EXISTS (SELECT 1 FROM audit_entry a JOIN case_step s "
                + "ON s.kind = 'inquiry' AND s.case_id = i.id AND s.step = a.action WHERE a.kind = 'inquiry' AND a.content_id = i.id AND s.to_state = i.state)"))
                .as("states without an audit entry").isZero();
        assertThat(number("SELECT COUNT(*) FROM inquiry i WHERE (SELECT COUNT(*) FROM outbox_message m WHERE m.recipient = i.email) "
                + "<> IF(i.state = 'UNCONFIRMED', 1, 2)")).as("inquiries with too few or too many mails").isZero();
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).iterator().next());
    }

    private static Set<String> texts(String sql) throws SQLException {
        Set<String> texts = new LinkedHashSet<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
