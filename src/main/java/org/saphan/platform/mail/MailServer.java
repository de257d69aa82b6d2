package org.saphan.platform.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.saphan.platform.settings.Setting;

/** The SMTP server that takes mails. Every wait for it ends after ten seconds. */
final class MailServer {

    /** How the connection is encrypted. */
    enum Tls {

        OFF(25), STARTTLS(587), TLS(465);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    private static final String TIME_OUT = "10000";

    private final InternetAddress from;
    private final InternetAddress answers;
    private final Session session;

    /**
     * @param user null when the server lets everybody in
     * @param answers where what readers answer goes
     */
    MailServer(String host, int port, Tls tls, String user, String password, InternetAddress from, InternetAddress answers) {
        this.from = from;
        this.answers = answers;
        this.session = Session.getInstance(properties(host, port, tls, user != null, from), new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    /**
     * The server that the settings name; empty when they name none.
     *
     * @throws RuntimeException when they are incomplete or wrong: then nothing should start
     */
    static Optional<MailServer> configured() {
        return Setting.MAIL_HOST.find().map(host -> {
            Tls tls = Setting.MAIL_TLS.find().map(word -> Tls.valueOf(word.strip().toUpperCase(Locale.ROOT))).orElse(Tls.STARTTLS);
            int port = Setting.MAIL_PORT.find().map(Integer::valueOf).orElse(tls.usualPort);
            String user = Setting.MAIL_USER.find().orElse(null);
            String password = user == null ? null : Setting.MAIL_PASSWORD.get();
            InternetAddress from = sender(Setting.MAIL_FROM);
            return new MailServer(host, port, tls, user, password, from, Setting.MAIL_REPLY_TO.find().map(any -> sender(Setting.MAIL_REPLY_TO)).orElse(from));
        });
    }

    private static InternetAddress sender(Setting setting) {
        return sender(setting, setting.get());
    }

    /** @param written an address alone, or a name with the address in angle brackets */
    static InternetAddress sender(Setting setting, String written) {
        try {
            InternetAddress sender = new InternetAddress(written, true);
            return named(sender.getAddress(), sender.getPersonal());
        } catch (AddressException wrong) {
            throw new IllegalStateException(setting.key() + " is no address", wrong);
        }
    }

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Properties properties(String host, int port, Tls tls, boolean signIn, InternetAddress from) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.from", from.getAddress());
        properties.setProperty("mail.smtp.auth", String.valueOf(signIn));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIME_OUT);
        properties.setProperty("mail.smtp.timeout", TIME_OUT);
        properties.setProperty("mail.smtp.writetimeout", TIME_OUT);
        // what goes wrong after the server took the mail must not send it again
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    /** @param sender the name in which it is sent; empty for that of the settings */
    void send(OutboxMessage message, String sender) throws MessagingException {
        Message letter = Letter.of(message, sender.isEmpty() ? from : named(from.getAddress(), sender), answers, session);
        try (Transport transport = session.getTransport()) {
            transport.connect();
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }

    /** Whether another try would fail, too: the address is none, or the server does not know it. */
    static boolean isForGood(MessagingException refused) {
        return refused instanceof AddressException
                || refused instanceof SendFailedException failed && failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
    }
}
