package org.saphan.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** What stands in mails that arrived. */
public final class Mails {

    private Mails() {
    }

    public static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Its text part. */
    public static String text(MimeMessage mail) {
        try {
            return (String) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one link in it. */
    public static String link(MimeMessage mail) {
        String text = text(mail);
        return text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow(() -> new AssertionError(text));
    }

    /** The path of the one link in it. */
    public static String path(MimeMessage mail) {
        return URI.create(link(mail)).getPath();
    }
}
