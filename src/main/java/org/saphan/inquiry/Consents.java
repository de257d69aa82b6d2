package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.platform.text.Catalogue;

/**
 * The words to which people agree, from the bundles: the keys {@code words} and {@code version} after a beginning such as
 * {@link #INQUIRY}, which every method here asks for. What somebody
 * agreed to is kept as it was shown. The version has a digest of the words in it, so that no change goes unnoticed.
 */
@ApplicationScoped
@Transactional
public class Consents {

    public static final String INQUIRY = "inquiry.consent.";

    /** How long an inquiry is kept that nobody confirms. */
    public static final int UNCONFIRMED_DAYS = 30;

    private static final int DIGITS = 8;

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /**
     * The words as they are shown, line by line; a line that is an address is to be a link.
     */
    public List<String> lines(String keys, Language language) {
        return words(keys, language).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public String version(String keys, Language language) {
        return catalogue.phrase(keys + "version", language.locale(), Map.of()) + "-" + Token.hash(words(keys, language)).substring(0, DIGITS);
    }

    /** In which language this version of the words is valid now; empty when it is not any more. */
    public Optional<Language> language(String keys, String version) {
        return Arrays.stream(Language.values()).filter(language -> version(keys, language).equals(version)).findFirst();
    }

    private String words(String keys, Language language) {
        return catalogue.phrase(keys + "words", language.locale(), Map.of("months", site.number(SiteSetting.RETENTION_MONTHS), "days", UNCONFIRMED_DAYS));
    }

    /** Somebody agrees now to the words in this language. */
    public Consent given(String keys, Language language) {
        Instant now = clock.instant();
        String version = version(keys, language);
        em.createNativeQuery("INSERT INTO consent_text (purpose, version, language, words, used_at) VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE version = version")
                .setParameter(1, keys.substring(0, keys.indexOf('.'))).setParameter(2, version).setParameter(3, language.tag()).setParameter(4, words(keys, language))
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
        return new Consent(version, now);
    }
}
