package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.saphan.language.Language;
import org.saphan.platform.mail.Mail;
import org.saphan.platform.mail.Outbox;
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

    /** @param once the mail is put in unless one with this key ever was */
    public void putOnce(String once, String key, Language language, String recipient, Map<String, ?> details) {
        outbox.putOnce(once, mail(key, language, recipient, details));
    }

    private Mail mail(String key, Language language, String recipient, Map<String, ?> details) {
        Map<String, Object> flat = new LinkedHashMap<>();
        details.forEach((name, value) -> flat.put(name, value instanceof String words ? words.replaceAll(LINE_BREAKS, " ") : value));
        Locale locale = language.locale();
        String subject = catalogue.phrase(key + ".subject", locale, flat);
        String text = catalogue.phrase(key + ".text", locale, details);
        return new Mail(recipient, language.tag(), subject, text, html(text, language));
    }

    private static String html(String text, Language language) {
        String body = text.lines().map(CaseMails::line).collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html lang=\"" + language.tag() + "\"><body><div lang=\"" + language.tag() + "\">" + body + "</div></body></html>";
    }

    private static String line(String line) {
        String words = Entities.escape(line);
        return line.matches("https?://\\S+") ? "<p><a href=\"" + words + "\">" + words + "</a></p>" : words.isBlank() ? "" : "<p>" + words + "</p>";
    }
}
