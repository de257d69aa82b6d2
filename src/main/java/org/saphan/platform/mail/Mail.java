package org.saphan.platform.mail;

/**
 * One message to one person.
 *
 * @param recipient an e-mail address
 * @param language the tag of the language it is written in
 */
public record Mail(String recipient, String language, String subject, String text) {

    public Mail {
        if (hasLineBreak(recipient) || hasLineBreak(subject)) {
            throw new IllegalArgumentException("a line break in a header");
        }
    }

    private static boolean hasLineBreak(String header) {
        return header.indexOf('\n') >= 0 || header.indexOf('\r') >= 0;
    }
}
