package org.saphan.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;

/** A mail as it travels. Its Message-ID is that of the outbox: one that is sent twice is shown once. */
final class Letter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    /**
     * @param from with the name that readers see
     * @param answers where what the reader answers goes
     * @throws jakarta.mail.internet.AddressException when the recipient is not exactly one address
     */
    static Letter of(OutboxMessage message, InternetAddress from, InternetAddress answers, Session session) throws MessagingException {
        String domain = from.getAddress().replaceFirst(".*@", "");
        Letter letter = new Letter(session, "<" + message.getId() + "." + message.getCreatedAt().toEpochMilli() + "@" + domain + ">");
        letter.setFrom(from);
        letter.setReplyTo(new Address[] {answers});
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(message.getRecipient(), true));
        letter.setSubject(message.getSubject(), UTF_8);
        letter.setSentDate(new Date());
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("Content-Language", message.getLanguage());
        if (message.getThread() != null) {
            letter.standIn("<" + message.getThread() + "@" + domain + ">");
        }
        if (message.getUnsubscribe() != null) {
            letter.setHeader("List-Unsubscribe", "<" + message.getUnsubscribe() + ">");
            letter.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        letter.write(message.getText(), message.getHtml());
        letter.saveChanges();
        return letter;
    }

    /** Mailboxes show together what answers the same letter, though nobody ever got that one. */
    private void standIn(String thread) throws MessagingException {
        setHeader("In-Reply-To", thread);
        setHeader("References", thread);
    }

    private void write(String text, String html) throws MessagingException {
        if (html == null) {
            setText(text, UTF_8);
            return;
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, UTF_8);
        MimeBodyPart formatted = new MimeBodyPart();
        formatted.setText(html, UTF_8, "html");
        setContent(new MimeMultipart("alternative", plain, formatted));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
