package org.saphan.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.platform.mail.MailServer.Tls;
import org.saphan.platform.settings.Setting;

/** Real conversations with a mail server that runs in this process. */
class MailServerTest {

    private static final String RECIPIENT = "reader@saphan.example";
    private static final InternetAddress SENDER = MailServer.sender(Setting.MAIL_FROM, "desk@saphan.example");
    private static final InternetAddress ANSWERS = MailServer.sender(Setting.MAIL_REPLY_TO, "โต๊ะ <answers@saphan.example>");
    private static final Instant CREATED = Instant.parse("2026-11-23T00:00:00Z");

    private final GreenMail plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        plain.start();
    }

    @AfterEach
    void stop() {
        plain.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "th, ขอเชิญเข้าร่วมงานพบปะธุรกิจไทย–ไซตามะ ครั้งที่ ๓ ณ กรุงเทพมหานคร วันที่ ๑๒ มกราคม พ.ศ. ๒๕๗๐, เรียน คุณสมชาย",
        "ja, 第3回タイ・さいたまビジネス交流会のご案内（2027年1月12日、バンコク）髙橋・﨑山・𠮷田様, 高橋様、いつもお世話になっております。",
        "en, Invitation, Dear reader"})
    void everyScriptArrivesAsItWasWritten(String language, String subject, String text) throws Exception {
        server().send(message(1, new Mail(RECIPIENT, language, subject, text + "\n\nhttps://saphan.example/" + "x".repeat(60))), "");

        MimeMessage received = received();
        assertThat(received.getSubject()).isEqualTo(subject);
        assertThat((String) received.getContent()).startsWith(text + "\r\n\r\nhttps").doesNotContain("�");
        assertThat(received.getHeader("Content-Language")).containsExactly(language);
        assertThat(received.getContentType().replace("\"", "")).isEqualToIgnoringCase("text/plain; charset=utf-8");
        assertThat(new String(received.getRawInputStream().readAllBytes(), StandardCharsets.UTF_8)).matches("\\p{ASCII}*");
        assertThat(received.getHeader("Subject")[0]).matches("\\p{ASCII}*");
    }

    @Test
    void machinesAreToldThatAMachineWrites() throws Exception {
        server().send(message(1, new Mail(RECIPIENT, "en", "subject", "text")), "");

        assertThat(received().getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received().getFrom()).containsExactly(new InternetAddress("desk@saphan.example"));
        assertThat(((InternetAddress) received().getFrom()[0]).getPersonal()).isEqualTo("Saphan สะพาน");
    }

    @Test
    void theNameThatAdministratorsSetTakesThePlaceOfTheConfiguredOne() throws Exception {
        server().send(message(1, new Mail(RECIPIENT, "ja", "subject", "text")), "産業振興局 <\"支援\">, \r\nBcc: all@saphan.example");

        assertThat(received().getFrom()).containsExactly(new InternetAddress("desk@saphan.example"));
        assertThat(((InternetAddress) received().getFrom()[0]).getPersonal()).startsWith("産業振興局 <\"支援\">");
        assertThat(received().getHeader("Bcc")).isNull();
    }

    @Test
    void theMessageIdStaysOverTries() throws Exception {
        OutboxMessage message = message(7, new Mail(RECIPIENT, "en", "subject", "text"));

        server().send(message, "");
        server().send(message, "");
        server().send(message(8, new Mail(RECIPIENT, "en", "subject", "text")), "");

        assertThat(plain.getReceivedMessages()).extracting(MimeMessage::getMessageID)
                .containsExactly("<7.1795392000000@saphan.example>", "<7.1795392000000@saphan.example>", "<8.1795392000000@saphan.example>");
    }

    @Test
    void mailsOfACaseStandTogetherInTheMailbox() throws Exception {
        server().send(message(1, new Mail(RECIPIENT, "ja", "お問い合わせ", "text", null, "0a1b")), "");
        server().send(message(2, new Mail(RECIPIENT, "ja", "Re", "text", null, "0a1b")), "");
        server().send(message(3, new Mail(RECIPIENT, "ja", "another matter", "text")), "");

        MimeMessage[] received = plain.getReceivedMessages();
        assertThat(received[0].getHeader("References")).containsExactly("<0a1b@saphan.example>").isEqualTo(received[1].getHeader("References"));
        assertThat(received[0].getHeader("In-Reply-To")).containsExactly("<0a1b@saphan.example>");
        assertThat(received[2].getHeader("References")).isNull();
    }

    @Test
    void answersGoWhereTheyAreRead() throws Exception {
        server().send(message(1, new Mail(RECIPIENT, "en", "subject", "text")), "");

        assertThat(received().getReplyTo()).containsExactly(new InternetAddress("answers@saphan.example"));
    }

    @Test
    void aFormattedMailCarriesItsTextToo() throws Exception {
        server().send(message(1, new Mail(RECIPIENT, "th", "subject", "สวัสดี", "<p>สวัสดี</p>")), "");

        Multipart both = (Multipart) received().getContent();
        assertThat(received().getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContent()).isEqualTo("สวัสดี");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(both.getBodyPart(1).getContent()).isEqualTo("<p>สวัสดี</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@saphan.example, b@saphan.example", "a@saphan.example b@saphan.example", "<a@saphan.example", "@saphan.example"})
    void onlyOneAddressIsWrittenTo(String recipient) {
        assertThatThrownBy(() -> server().send(message(1, new Mail(recipient, "en", "subject", "text")), ""))
                .isInstanceOfSatisfying(MessagingException.class, refused -> assertThat(MailServer.isForGood(refused)).isTrue());
        assertThat(plain.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoHasAUserSignsIn() throws Exception {
        plain.setUser("desk@saphan.example", "desk", "right");

        server("desk", "right").send(message(1, new Mail(RECIPIENT, "en", "subject", "text")), "");

        assertThat(plain.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> server("desk", "wrong").send(message(1, new Mail(RECIPIENT, "en", "subject", "text")), ""))
                .isInstanceOfSatisfying(AuthenticationFailedException.class, refused -> assertThat(MailServer.isForGood(refused)).isFalse());
    }

    @Test
    void nothingIsSentInTheOpenWhenEncryptionIsWanted() {
        MailServer wanting = new MailServer("127.0.0.1", port(plain), Tls.STARTTLS, null, null, SENDER, SENDER);

        assertThatThrownBy(() -> wanting.send(message(1, new Mail(RECIPIENT, "en", "subject", "text")), "")).isInstanceOf(MessagingException.class);
        assertThat(plain.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        GreenMail encrypted = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        encrypted.start();
        try {
            MailServer server = new MailServer("127.0.0.1", encrypted.getSmtps().getPort(), Tls.TLS, null, null, SENDER, SENDER);

            assertThatThrownBy(() -> server.send(message(1, new Mail(RECIPIENT, "en", "subject", "text")), ""))
                    .isInstanceOf(MessagingException.class).hasStackTraceContaining("SSLHandshakeException");
            assertThat(encrypted.getReceivedMessages()).isEmpty();
        } finally {
            encrypted.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({"550, true", "450, false"})
    void onlyARecipientThatTheServerDoesNotKnowIsGivenUp(int answer, boolean forGood) throws Exception {
        try (RefusingServer refusing = new RefusingServer(answer)) {
            MailServer server = new MailServer("127.0.0.1", refusing.port(), Tls.OFF, null, null, SENDER, SENDER);

            assertThatThrownBy(() -> server.send(message(1, new Mail(RECIPIENT, "en", "subject", "text")), ""))
                    .isInstanceOfSatisfying(MessagingException.class, refused -> assertThat(MailServer.isForGood(refused)).isEqualTo(forGood));
        }
    }

    @Test
    void aSenderThatIsNoAddressStopsTheStart() {
        assertThatThrownBy(() -> MailServer.sender(Setting.MAIL_FROM, "Saphan")).isInstanceOf(IllegalStateException.class).hasMessageContaining("saphan.mail.from");
    }

    private MailServer server() {
        return server(null, null);
    }

    private MailServer server(String user, String password) {
        return new MailServer("127.0.0.1", port(plain), Tls.OFF, user, password, MailServer.sender(Setting.MAIL_FROM, "Saphan สะพาน <desk@saphan.example>"), ANSWERS);
    }

    private static int port(GreenMail server) {
        return server.getSmtp().getPort();
    }

    private MimeMessage received() {
        assertThat(plain.getReceivedMessages()).hasSize(1);
        return plain.getReceivedMessages()[0];
    }

    /** As it is after the database numbered it. */
    private static OutboxMessage message(long id, Mail mail) throws ReflectiveOperationException {
        OutboxMessage message = new OutboxMessage(mail, CREATED);
        Field field = OutboxMessage.class.getDeclaredField("id");
        field.setAccessible(true);
        field.set(message, id);
        return message;
    }
}
