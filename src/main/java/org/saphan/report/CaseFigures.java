package org.saphan.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.platform.time.Clocks;

/** Counts cases. Nothing personal is read: only states, times, codes and amounts. */
@ApplicationScoped
@Transactional
public class CaseFigures {

    /** Outcomes in whose place no correction stands, that came to something, in the period. */
    private static final String OUTCOMES = """
            FROM outcome o WHERE o.happened_on BETWEEN ?3 AND ?4 AND o.stage <> 'NONE'
            AND NOT EXISTS (SELECT 1 FROM outcome c WHERE c.corrects_id = o.id)""";
    private static final String SUCCESSFUL = "SELECT COUNT(DISTINCT o.match_id) " + OUTCOMES;
    private static final String MET = "SELECT COUNT(*) FROM match_meeting WHERE state = 'HELD' AND starts_at >= ?1 AND starts_at < ?2";
    private static final String THB = "IF(o.currency = 'THB', o.amount, ROUND(o.amount / o.jpy_per_thb, 2))";
    private static final String JPY = "IF(o.currency = 'JPY', o.amount, ROUND(o.amount * o.jpy_per_thb, 0))";
    private static final String MATCHES = """
            SELECT %1$s AS k, 0 AS a, SUM(s.step = 'PROPOSE') AS b, SUM(s.step = 'INTRODUCE') AS c, 0 AS d
            FROM case_step s JOIN match_request m ON s.kind = 'match' AND s.case_id = m.id %2$s
            WHERE s.taken_at >= ?1 AND s.taken_at < ?2 GROUP BY k""";
    private static final String INQUIRIES = """
            SELECT %1$s AS k, COUNT(*) AS a, 0 AS b, 0 AS c, 0 AS d FROM inquiry i %2$s
            WHERE i.confirmed_at >= ?1 AND i.confirmed_at < ?2 GROUP BY k""";
    private static final String RESULTS = "SELECT %1$s AS k, 0 AS a, 0 AS b, 0 AS c, COUNT(DISTINCT m.id) AS d "
            + "FROM match_request m %2$s WHERE m.id IN (SELECT o.match_id " + OUTCOMES + ") GROUP BY k";
    private static final String PARTIES = """
             JOIN match_party x ON x.match_id = m.id AND x.side = 'SEEKER' JOIN match_party y ON y.match_id = m.id AND y.side = 'CANDIDATE'
             LEFT JOIN company v ON v.id = x.company_id LEFT JOIN company w ON w.id = y.company_id""";
    private static final String ADDRESSED = " LEFT JOIN company v ON v.id = i.company_id";

    /** Before anything was counted. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, Month.JANUARY, 1);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** What anybody may know: how many were introduced, met and came to something since the beginning. */
    public Figures.Totals totals() {
        Period ever = new Period(BEGINNING, Clocks.today(clock));
        Object[] row = (Object[]) query("SELECT (" + stepsTaken("match", "INTRODUCE") + "), (" + MET + "), (" + SUCCESSFUL + ")", ever).getSingleResult();
        return new Figures.Totals(count(row[0]), count(row[1]), count(row[2]));
    }

    public Figures of(Period period) {
        person.must(Act.READ_REPORTS, null);
        Figures.Funnel funnel = new Figures.Funnel(
                number("SELECT COUNT(*) FROM inquiry WHERE created_at >= ?1 AND created_at < ?2", period),
                steps("inquiry", "CONFIRM", period), steps("match", "PROPOSE", period), steps("match", "INTRODUCE", period),
                number(MET, period), number(SUCCESSFUL, period));
        return new Figures(funnel, firstAnswer(period),
                number("SELECT COUNT(*) FROM inquiry WHERE confirmed_at >= ?1 AND confirmed_at < ?2 AND answered_at IS NULL AND state IN ('RECEIVED', 'IN_TRIAGE')", period),
                overdue(), sums(period), results(period),
                groups(period, "COALESCE(i.industry, '')", "", "COALESCE(m.industry, '')", ""),
                groups(period, "CONCAT(i.country, '-', COALESCE(v.country, ''))", ADDRESSED, "CONCAT(x.country, '-', y.country)", PARTIES),
                groups(period, null, "", "CONCAT(COALESCE(v.region, ''), '|', COALESCE(w.region, ''))", PARTIES),
                groups(period, "CASE WHEN i.need_id IS NOT NULL THEN 'NEED' WHEN i.event_id IS NOT NULL THEN 'EVENT' WHEN i.company_id IS NOT NULL THEN 'COMPANY' ELSE 'GENERAL' END", "",
                        "CASE WHEN i.id IS NULL THEN 'OFFICER' WHEN i.need_id IS NOT NULL THEN 'NEED' WHEN i.event_id IS NOT NULL THEN 'EVENT' WHEN i.company_id IS NOT NULL THEN 'COMPANY' ELSE 'GENERAL' END",
                        " LEFT JOIN inquiry i ON i.id = m.inquiry_id"));
    }

    private long steps(String kind, String step, Period period) {
        return number(stepsTaken(kind, step), period);
    }

    private static String stepsTaken(String kind, String step) {
        return "SELECT COUNT(*) FROM case_step WHERE kind = '" + kind + "' AND step = '" + step + "' AND taken_at >= ?1 AND taken_at < ?2";
    }

    private long number(String sql, Period period) {
        return ((Number) query(sql, period).getSingleResult()).longValue();
    }

    private Query query(String sql, Period period) {
        Query query = em.createNativeQuery(sql);
        Map<Integer, Object> values = Map.of(1, LocalDateTime.ofInstant(period.start(), ZoneOffset.UTC), 2, LocalDateTime.ofInstant(period.end(), ZoneOffset.UTC),
                3, period.from(), 4, period.until());
        values.forEach((position, value) -> {
            if (sql.contains("?" + position)) {
                query.setParameter(position, value);
            }
        });
        return query;
    }

    @SuppressWarnings("unchecked")
    private Duration firstAnswer(Period period) {
        List<Number> seconds = query("""
                SELECT TIMESTAMPDIFF(SECOND, confirmed_at, answered_at) FROM inquiry
                WHERE confirmed_at >= ?1 AND confirmed_at < ?2 AND answered_at IS NOT NULL ORDER BY 1""", period).getResultList();
        return seconds.isEmpty() ? null : Duration.ofSeconds(seconds.get((seconds.size() - 1) / 2).longValue());
    }

    private long overdue() {
        return ((Number) em.createNativeQuery("""
                        SELECT (SELECT COUNT(*) FROM inquiry WHERE due_on < ?1 AND closed_at IS NULL)
                            + (SELECT COUNT(*) FROM match_request WHERE due_on < ?1 AND closed_at IS NULL)""")
                .setParameter(1, Clocks.today(clock)).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Figures.Sum> sums(Period period) {
        List<Object[]> rows = query("SELECT o.worth, COUNT(*), SUM(" + THB + "), SUM(" + JPY + "), MIN(o.rate_date), MAX(o.rate_date) " + OUTCOMES
                + " AND o.amount IS NOT NULL GROUP BY o.worth ORDER BY FIELD(o.worth, 'EXPECTED', 'SIGNED', 'REALISED')", period).getResultList();
        return rows.stream().map(row -> new Figures.Sum((String) row[0], count(row[1]), (BigDecimal) row[2], (BigDecimal) row[3], day(row[4]), day(row[5]))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Figures.Result> results(Period period) {
        List<Object[]> rows = query("SELECT (SELECT m.reference FROM match_request m WHERE m.id = o.match_id), o.stage, o.happened_on, o.worth, " + THB + ", " + JPY
                + ", o.jpy_per_thb, o.rate_date, (SELECT COUNT(*) FROM outcome_answer a WHERE a.outcome_id = o.id AND a.agreed) "
                + OUTCOMES + " ORDER BY o.happened_on DESC, o.id DESC", period).getResultList();
        return rows.stream().map(row -> new Figures.Result((String) row[0], (String) row[1], day(row[2]), (String) row[3], (BigDecimal) row[4], (BigDecimal) row[5],
                (BigDecimal) row[6], day(row[7]), count(row[8]))).toList();
    }

    private static LocalDate day(Object cell) {
        return cell == null ? null : ((Date) cell).toLocalDate();
    }

    /**
     * The same key of inquiries and of matches, from expressions over their tables.
     *
     * @param ofInquiry null where inquiries have no such key
     */
    @SuppressWarnings("unchecked")
    private List<Figures.Group> groups(Period period, String ofInquiry, String joinInquiry, String ofMatch, String joinMatch) {
        String matches = String.join(" UNION ALL ", String.format(MATCHES, ofMatch, joinMatch), String.format(RESULTS, ofMatch, joinMatch));
        String parts = ofInquiry == null ? matches : String.format(INQUIRIES, ofInquiry, joinInquiry) + " UNION ALL " + matches;
        Map<String, Figures.Group> groups = new TreeMap<>();
        ((List<Object[]>) query("SELECT k, SUM(a), SUM(b), SUM(c), SUM(d) FROM (" + parts + ") t GROUP BY k", period).getResultList())
                .forEach(row -> groups.put((String) row[0], new Figures.Group((String) row[0], count(row[1]), count(row[2]), count(row[3]), count(row[4]))));
        List<Figures.Group> sorted = new ArrayList<>(groups.values());
        sorted.removeIf(group -> group.inquiries() + group.matches() + group.introduced() + group.outcomes() == 0);
        sorted.sort((a, b) -> Long.compare(b.inquiries() + b.matches(), a.inquiries() + a.matches()));
        return sorted;
    }

    private static long count(Object cell) {
        return cell == null ? 0 : ((Number) cell).longValue();
    }
}
