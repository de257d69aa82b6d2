package org.saphan.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * One Saphan that sends its mails to a real mail server in this JVM, started by the first test that asks. With
 * {@code -Dsaphan.site=…} and {@code -Dsaphan.mail.port=…} it is a site that already runs and sends there.
 */
public final class MailingSite {

    private static MailingSite running;

    private final GreenMail mailServer;
    private final Web web;
    private final String address;
    private final Path home;

    private MailingSite(GreenMail mailServer, String address, Path home) {
        this.mailServer = mailServer;
        this.address = address;
        this.home = home;
        this.web = new Web(address);
    }

    public static synchronized MailingSite get() {
        if (running == null) {
            GreenMail server = new GreenMail(new ServerSetup(Integer.getInteger("saphan.mail.port", SaphanProcess.freePort()), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            boolean existing = System.getProperty("saphan.site") != null && System.getProperty("saphan.mail.port") != null;
            running = existing ? new MailingSite(server, System.getProperty("saphan.site"), Path.of(System.getProperty("saphan.site.home")))
                    : started(server);
        }
        return running;
    }

    private static MailingSite started(GreenMail server) {
        Path home = TestFolder.made("mailing-site");
        SaphanProcess process = SaphanProcess.start(home, SaphanProcess.freePort(), Map.of("SAPHAN_DEMO", "true", "SAPHAN_MAIL_HOST", "127.0.0.1",
                "SAPHAN_MAIL_PORT", String.valueOf(server.getSmtp().getPort()), "SAPHAN_MAIL_TLS", "off", "SAPHAN_MAIL_FROM", "desk@saphan.example",
                "SAPHAN_MAIL_REPLY_TO", "answers@saphan.example"));
        Runtime.getRuntime().addShutdownHook(new Thread(process::stop));
        process.awaitReady();
        return new MailingSite(server, process.url(""), home);
    }

    /** Of all demonstration accounts. */
    public String demoPassword() {
        try {
            return Files.readString(home.resolve("demo.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site's own database, for what nobody can do from outside. */
    public Connection database() throws SQLException {
        Properties client = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("mariadb.cnf"))) {
            client.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = client.getProperty("database", "saphan");
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + client.getProperty("port") + "/" + name, client.getProperty("user"), client.getProperty("password"));
    }

    public Web web() {
        return web;
    }

    /** The address of a path that begins with a slash. */
    public String url(String path) {
        return address + path;
    }

    /** All mails that arrived for an address, the oldest first, as soon as there are so many. */
    public List<MimeMessage> mails(String recipient, int count) {
        if (!mailServer.waitForIncomingEmail(60_000, count) || arrived(recipient).size() < count) {
            for (int more = count; arrived(recipient).size() < count && more < 10_000; more++) {
                if (!mailServer.waitForIncomingEmail(20_000, mailServer.getReceivedMessages().length + 1)) {
                    throw new AssertionError(arrived(recipient).size() + " mails for " + recipient + " instead of " + count);
                }
            }
        }
        return arrived(recipient);
    }

    /** Those that arrived so far. */
    public List<MimeMessage> arrived(String recipient) {
        return Arrays.stream(mailServer.getReceivedMessages()).filter(mail -> recipient.equals(Mails.recipient(mail))).toList();
    }
}
