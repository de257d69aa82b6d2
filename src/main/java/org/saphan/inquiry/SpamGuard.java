package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.saphan.account.Token;

/** Judges how much an inquiry looks like spam. It never refuses one: who reads it decides. */
@ApplicationScoped
@Transactional
public class SpamGuard {

    private static final Duration FASTEST = Duration.ofSeconds(4);
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final Pattern LINK = Pattern.compile("(?i)https?://|\\bwww\\.");
    private static final Pattern MARKUP = Pattern.compile("(?i)<a\\s|\\[url|\\[link|<script|</\\w+>");
    private static final int USUAL_LINKS = 2;
    private static final int CERTAIN = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * What can be seen of how a form was sent.
     *
     * @param trap what stands in the field that people do not see
     * @param age for how long the form was open
     */
    public static Set<SpamSign> sending(String trap, Duration age) {
        Set<SpamSign> signs = EnumSet.noneOf(SpamSign.class);
        if (trap != null && !trap.isBlank()) {
            signs.add(SpamSign.HONEYPOT);
        }
        if (age.compareTo(FASTEST) < 0) {
            signs.add(SpamSign.TOO_FAST);
        }
        return signs;
    }

    /** What can be seen of what was written. */
    static Set<SpamSign> words(FilledForm form) {
        Set<SpamSign> signs = EnumSet.noneOf(SpamSign.class);
        String message = form.get(InquiryField.MESSAGE);
        if (DisposableDomains.has(form.get(InquiryField.EMAIL))) {
            signs.add(SpamSign.DISPOSABLE);
        }
        if (LINK.matcher(message).results().count() > USUAL_LINKS) {
            signs.add(SpamSign.MANY_LINKS);
        }
        if (MARKUP.matcher(message).find()) {
            signs.add(SpamSign.MARKUP);
        }
        return signs;
    }

    /** @param sending what {@link #sending} saw */
    Suspicion judge(FilledForm form, Collection<SpamSign> sending) {
        Set<SpamSign> signs = words(form);
        signs.addAll(sending);
        String digest = digest(form.get(InquiryField.MESSAGE));
        if (isKnown(digest)) {
            signs.add(SpamSign.DUPLICATE);
        }
        return suspicion(signs, digest);
    }

    static Suspicion suspicion(Set<SpamSign> signs, String digest) {
        int score = signs.stream().mapToInt(SpamSign::weight).sum();
        List<String> codes = signs.stream().map(Enum::name).toList();
        return new Suspicion(Math.min(score, CERTAIN), codes, digest);
    }

    private boolean isKnown(String digest) {
        return em.createQuery("select count(i) from Inquiry i where i.suspicion.digest = :digest and i.createdAt > :since", Long.class)
                .setParameter("digest", digest).setParameter("since", clock.instant().minus(REMEMBERED)).getSingleResult() > 0;
    }

    /** The same for words that differ in case, width, blanks and punctuation only. */
    static String digest(String message) {
        return Token.hash(Normalizer.normalize(message, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", ""));
    }
}
