package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;
import org.saphan.platform.text.TextLines;
import org.saphan.platform.text.Words;
import org.saphan.platform.time.Clocks;

/** What readers looked for in vain, counted. What tells of a person is not kept, and what only one search asked for is soon forgotten: it may be a name. */
@ApplicationScoped
@Transactional
public class MissedQueries {

    private static final int LONGEST = 80;
    private static final int MOST_ROWS = 10_000;
    private static final int SHOWN = 200;
    private static final int DAYS = 90;
    private static final int DAYS_OF_ONE = 7;

    /** An address, a number as long as a telephone's, or what people are addressed by: patterns of which none may stand in what is kept. */
    private static final List<Pattern> PERSONAL = TextLines.of("/search/personal.txt").stream().map(line -> Pattern.compile(line, Pattern.UNICODE_CHARACTER_CLASS)).toList();

    /**
     * Words and how often they were looked for.
     *
     * @param last the day on which they were last
     */
    public record Missed(Language reader, String words, int times, LocalDate last) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** What is to be counted of what was typed; an empty string for nothing. */
    static String counted(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replaceAll("(?U)\\s+", " ");
        boolean telling = plain.length() <= LONGEST && PERSONAL.stream().noneMatch(pattern -> pattern.matcher(plain).find()) && !Words.of(plain).isEmpty();
        return telling ? plain : "";
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void count(Language reader, String typed) {
        String words = counted(typed);
        if (!words.isEmpty()) {
            if (!isKnown(reader, words) && rows() >= MOST_ROWS) {
                forgetRare();
            }
            em.createNativeQuery("""
                            INSERT INTO query_without_result (reader, words, times, last_on) VALUES (?1, ?2, 1, ?3)
                            ON DUPLICATE KEY UPDATE times = times + 1, last_on = VALUES(last_on)""")
                    .setParameter(1, reader.tag()).setParameter(2, words).setParameter(3, Clocks.today(clock)).executeUpdate();
        }
    }

    /** Of what fills the table most was typed once. */
    private void forgetRare() {
        em.createNativeQuery("DELETE FROM query_without_result ORDER BY times, last_on LIMIT ?1").setParameter(1, MOST_ROWS / 10).executeUpdate();
    }

    private boolean isKnown(Language reader, String words) {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM query_without_result WHERE reader = ?1 AND words = ?2")
                .setParameter(1, reader.tag()).setParameter(2, words)) > 0;
    }

    private long rows() {
        return number(em.createNativeQuery("SELECT COUNT(*) FROM query_without_result"));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Those looked for most often first. */
    @SuppressWarnings("unchecked")
    public List<Missed> find() {
        person.must(Act.USE_DESK, null);
        List<Object[]> rows = em.createNativeQuery("SELECT reader, words, times, last_on FROM query_without_result ORDER BY times DESC, last_on DESC, words")
                .setMaxResults(SHOWN).getResultList();
        return rows.stream().map(row -> new Missed(Language.find((String) row[0]).orElseThrow(), (String) row[1], ((Number) row[2]).intValue(),
                LocalDate.parse(row[3].toString()))).toList();
    }

    public void forget(String reader, String words) {
        person.must(Act.KEEP_SEARCH_WORDS, null);
        em.createNativeQuery("DELETE FROM query_without_result WHERE reader = ?1 AND words = ?2").setParameter(1, reader).setParameter(2, words).executeUpdate();
    }

    /** Clears away what nobody has looked for since. */
    public int forgetOld() {
        return em.createNativeQuery("DELETE FROM query_without_result WHERE last_on < ?1 OR times = 1 AND last_on < ?2")
                .setParameter(1, Clocks.today(clock).minusDays(DAYS)).setParameter(2, Clocks.today(clock).minusDays(DAYS_OF_ONE)).executeUpdate();
    }
}
