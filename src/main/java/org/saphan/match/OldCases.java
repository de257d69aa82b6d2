package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.inquiry.CaseFile;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.Consents;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquirySteps;
import org.saphan.inquiry.InquiryTexts;
import org.saphan.platform.NotFound;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.platform.time.Clocks;

/**
 * Cases whose time has come, by the words to which people agreed: closed for so many months, or never confirmed. They are
 * made anonymous by night; administrators see before which, without a word of what is in them, and may hold one back.
 */
@ApplicationScoped
@Transactional
public class OldCases {

    /** How many days before a case is listed. */
    public static final int NOTICE_DAYS = 14;

    private static final int LONGEST_REASON = 200;
    private static final String DUE = """
            SELECT 'inquiry' AS kind, i.id AS id, i.reference, i.state, i.closed_at AS since, i.held_because FROM inquiry i
            WHERE i.anonymous_since IS NULL AND i.closed_at < ?1 AND NOT EXISTS (SELECT 1 FROM match_request m
                WHERE m.inquiry_id = i.id AND m.anonymous_since IS NULL AND (m.closed_at IS NULL OR m.closed_at >= ?1 OR m.held_because IS NOT NULL))
            UNION ALL SELECT 'inquiry', i.id, i.reference, i.state, i.created_at, i.held_because FROM inquiry i
            WHERE i.anonymous_since IS NULL AND i.state = 'UNCONFIRMED' AND i.created_at < ?2
            UNION ALL SELECT 'match', m.id, m.reference, m.state, m.closed_at, m.held_because FROM match_request m
            WHERE m.anonymous_since IS NULL AND m.closed_at < ?1""";

    /**
     * A case that is made anonymous soon.
     *
     * @param kind {@code inquiry} or {@code match}
     * @param reference null for an inquiry that was not confirmed
     * @param on the day
     * @param heldBecause null when it is not held back
     */
    public record OldCase(String kind, long id, String reference, String state, LocalDate on, String heldBecause) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    InquirySteps inquiries;

    @Inject
    InquiryTexts texts;

    @Inject
    MatchSteps matches;

    @Inject
    MatchErasure erasure;

    @Inject
    CaseLog log;

    @Inject
    CurrentPerson person;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** Those of the next days, the soonest first, and those that are held back. */
    @SuppressWarnings("unchecked")
    public List<OldCase> coming(int first, int count) {
        person.must(Act.CLEAR_OLD_CASES, null);
        List<Object[]> rows = due("SELECT * FROM (" + DUE + ") c ORDER BY since, kind, id", NOTICE_DAYS).setFirstResult(first).setMaxResults(count).getResultList();
        return rows.stream().map(this::row).toList();
    }

    public long count() {
        person.must(Act.CLEAR_OLD_CASES, null);
        return ((Number) due("SELECT COUNT(*) FROM (" + DUE + ") c", NOTICE_DAYS).getSingleResult()).longValue();
    }

    /** Keeps a case as it is until it is let go. @param reason why */
    public void hold(String kind, long id, String reason) {
        person.must(Act.CLEAR_OLD_CASES, null);
        if (reason == null || reason.isBlank()) {
            throw new CaseWordsRefused("empty", 0);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new CaseWordsRefused("too_long", LONGEST_REASON);
        }
        find(kind, id).hold(reason.strip());
        log.note("HOLD", kind, id, "", "");
    }

    public void letGo(String kind, long id) {
        person.must(Act.CLEAR_OLD_CASES, null);
        find(kind, id).hold(null);
        log.note("LET_GO", kind, id, "", "");
    }

    private CaseFile find(String kind, long id) {
        Class<? extends CaseFile> type = kind.equals(MatchSteps.KIND) ? Match.class : Inquiry.class;
        CaseFile found = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound(kind, id);
        }
        return found;
    }

    /** What is to be made anonymous now, for the clock; what is held back is not. @param most how many at once */
    @SuppressWarnings("unchecked")
    public List<OldCase> overdue(int most) {
        List<Object[]> rows = due("SELECT * FROM (" + DUE + ") c WHERE held_because IS NULL ORDER BY since, kind, id", 0).setMaxResults(most).getResultList();
        return rows.stream().map(this::row).toList();
    }

    /** Makes one anonymous, in a transaction of its own; one that is anonymous already, or was held back meanwhile, stays as it is. */
    public void clear(OldCase old) {
        if (old.kind().equals(MatchSteps.KIND)) {
            Match match = matches.lock(old.id());
            if (!match.isAnonymous() && !match.isHeld()) {
                erasure.all(match);
            }
        } else {
            Inquiry inquiry = inquiries.lock(old.id());
            if (!inquiry.isAnonymous() && !inquiry.isHeld()) {
                texts.erase(inquiry);
            }
        }
    }

    private Query due(String sql, int noticeDays) {
        Instant then = clock.instant().plus(Period.ofDays(noticeDays));
        return em.createNativeQuery(sql)
                .setParameter(1, LocalDateTime.ofInstant(then, ZoneOffset.UTC).minusMonths(site.number(SiteSetting.RETENTION_MONTHS)))
                .setParameter(2, LocalDateTime.ofInstant(then, ZoneOffset.UTC).minusDays(Consents.UNCONFIRMED_DAYS));
    }

    private OldCase row(Object[] cells) {
        LocalDate since = LocalDate.ofInstant(((Timestamp) cells[4]).toLocalDateTime().toInstant(ZoneOffset.UTC), Clocks.BANGKOK);
        boolean confirmed = cells[2] != null;
        LocalDate on = confirmed ? since.plusMonths(site.number(SiteSetting.RETENTION_MONTHS)) : since.plusDays(Consents.UNCONFIRMED_DAYS);
        return new OldCase((String) cells[0], ((Number) cells[1]).longValue(), (String) cells[2], (String) cells[3], on.plusDays(1), (String) cells[5]);
    }
}
