package org.saphan.platform.mail;

import java.util.regex.Pattern;

/**
 * One message to one person.
 *
 * @param recipient an e-mail address
 * @param language the tag of the language it is written in
 * @param html the same as the text, formatted; null for none
 * @param thread what holds it together with others in the recipient's mailbox; null for none
 * @param unsubscribe the address that ends such mails when it is posted to, as mail programs do (RFC 8058); null for none
 */
public record Mail(String recipient, String language, String subject, String text, String html, String thread, String unsubscribe) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R|\\x00");

    /** @throws IllegalArgumentException when the recipient or the subject could smuggle in another header */
    public Mail {
        if (LINE_BREAK.matcher(recipient).find() || LINE_BREAK.matcher(subject).find()
                || unsubscribe != null && LINE_BREAK.matcher(unsubscribe).find()) {
            throw new IllegalArgumentException("a line break in a header");
        }
    }

    public Mail(String recipient, String language, String subject, String text, String html, String thread) {
        this(recipient, language, subject, text, html, thread, null);
    }

    public Mail(String recipient, String language, String subject, String text, String html) {
        this(recipient, language, subject, text, html, null);
    }

    public Mail(String recipient, String language, String subject, String text) {
        this(recipient, language, subject, text, null);
    }
}
