package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.platform.mail.Mail;
import org.saphan.platform.mail.Outbox;
import org.saphan.platform.mail.Paragraphs;
import org.saphan.platform.text.Catalogue;

/** The mails about saved searches, in the reader's language. No sentence of a visitor stands in a subject. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SavedMails {

    @Inject
    Outbox outbox;

    @Inject
    Catalogue catalogue;

    @Inject
    SavedLinks links;

    @Inject
    SavedWords words;

    /** Asks whether they really want it. @param base the site's address without a slash at its end */
    void confirm(SavedSearch search, Language language, String base) {
        String link = base + "/" + language.tag() + "/search/confirm/" + links.toConfirm(search).words();
        put("search.mail.confirm", search.getReader(), language, Map.of("search", words.of(search.getQuery(), language), "link", link), null);
    }

    /** Says that they have saved as many as one may. */
    void full(SavedReader reader, Language language, Token token, String base) {
        put("search.mail.full", reader, language, Map.of("most", SavedSearches.MOST, "link", mine(language, token, base)), null);
    }

    /**
     * Tells what was found for one or more searches.
     *
     * @param found in words, search by search
     */
    void found(SavedReader reader, int count, String found, String base) {
        Token token = links.toAll(reader);
        Language language = reader.getLanguage();
        put("search.mail.found", reader, language, Map.of("count", count, "found", found, "link", mine(language, token, base),
                "off", off(language, token, base)), off(language, token, base));
    }

    private static String mine(Language language, Token token, String base) {
        return base + "/" + language.tag() + "/search/mine/" + token.words();
    }

    private static String off(Language language, Token token, String base) {
        return base + "/" + language.tag() + "/search/off/" + token.words();
    }

    /** Takes all mails to a reader out, sent or not. */
    void forget(SavedReader reader) {
        outbox.forget(thread(reader));
    }

    private static String thread(SavedReader reader) {
        return Token.hash("saved-search " + reader.getEmail());
    }

    private void put(String key, SavedReader reader, Language language, Map<String, ?> details, String unsubscribe) {
        String subject = catalogue.phrase(key + ".subject", language.locale(), details);
        String text = catalogue.phrase(key + ".text", language.locale(), details);
        outbox.put(new Mail(reader.getEmail(), language.tag(), subject, text, Paragraphs.html(text, language.tag()), thread(reader), unsubscribe));
    }
}
