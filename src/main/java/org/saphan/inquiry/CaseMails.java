package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.platform.mail.Mail;
import org.saphan.platform.mail.Outbox;
import org.saphan.platform.mail.Paragraphs;
import org.saphan.platform.text.Catalogue;

/**
 * Mails about cases: text and the same as HTML, from the bundles, in the recipient's language. A mail is a pair of
 * keys, {@code x.subject} and {@code x.text}; a line that is only an address becomes a link.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseMails {

    private static final String LINE_BREAKS = "[\\r\\n\\u0000]+";

    @Inject
    Outbox outbox;

    @Inject
    Catalogue catalogue;

    /** @param details what the sentences name; line breaks are taken out of what stands in the subject */
    public void put(String key, Language language, String recipient, Map<String, ?> details) {
        outbox.put(mail(key, language, recipient, details));
    }

    /** @param thread names the case: what is put in with the same one stands together in the recipient's mailbox */
    public void putInThread(String thread, String key, Language language, String recipient, Map<String, ?> details) {
        outbox.put(mail(thread, key, language, recipient, details));
    }

    /** Takes all mails of a case to somebody out, sent or not. */
    public void forget(String thread, String recipient) {
        outbox.forget(thread(thread, recipient));
    }

    /** A mail that nobody gave a thread belongs to the case of which it names the reference. */
    private Mail mail(String key, Language language, String recipient, Map<String, ?> details) {
        Object reference = details.get("reference");
        return mail(reference == null ? null : reference.toString(), key, language, recipient, details);
    }

    private static String thread(String name, String recipient) {
        return name == null ? null : Token.hash(name + " " + recipient);
    }

    /** @param once the mail is put in unless one with this key ever was */
    public void putOnce(String once, String key, Language language, String recipient, Map<String, ?> details) {
        outbox.putOnce(once, mail(key, language, recipient, details));
    }

    private Mail mail(String thread, String key, Language language, String recipient, Map<String, ?> details) {
        Map<String, Object> flat = new LinkedHashMap<>();
        details.forEach((name, value) -> flat.put(name, value instanceof String words ? words.replaceAll(LINE_BREAKS, " ") : value));
        Locale locale = language.locale();
        String subject = catalogue.phrase(key + ".subject", locale, flat);
        String text = catalogue.phrase(key + ".text", locale, details);
        return new Mail(recipient, language.tag(), subject, text, Paragraphs.html(text, language.tag()), thread(thread, recipient));
    }
}
