package org.saphan.exchange;

import static org.saphan.exchange.ContentFile.object;
import static org.saphan.exchange.ContentFile.objects;
import static org.saphan.exchange.ContentFile.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.saphan.account.People;
import org.saphan.account.Token;
import org.saphan.platform.time.Clocks;

/** Moves the demonstration's cases into the past, where no service can act, and adds what was said and came of them. */
@ApplicationScoped
@Transactional
class CaseHistory {

    private static final String CONSENT = "2026-1";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Clock clock;

    private void change(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private LocalDateTime ago(int days) {
        return LocalDateTime.ofInstant(clock.instant().minus(days, ChronoUnit.DAYS), ZoneOffset.UTC);
    }

    private LocalDate day(int ago) {
        return Clocks.today(clock).minusDays(ago);
    }

    private Long person(JsonObject item) {
        String by = text(item, "by");
        return by == null ? null : people.get(by + "@saphan.example").getId();
    }

    private long lastId() {
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }

    private void steps(String kind, long id, JsonObject item) {
        for (JsonObject step : objects(item, "steps")) {
            change("UPDATE case_step SET taken_at = ?3 WHERE kind = ?1 AND case_id = ?2 AND step = ?4", kind, id, ago(step.getInt("ago")), step.getString("step"));
        }
    }

    void ofInquiry(long id, JsonObject item) {
        steps("inquiry", id, item);
        String at = "(SELECT MIN(s.taken_at) FROM case_step s WHERE s.kind = 'inquiry' AND s.case_id = i.id AND s.step %s)";
        change(String.format("UPDATE inquiry i SET confirmed_at = " + at + ", answered_at = " + at + ", owner_id = (SELECT MAX(s.person_id) FROM case_step s WHERE s.kind = 'inquiry' AND s.case_id = i.id AND s.step = 'CLAIM'),"
                + " closed_at = IF(closed_at IS NULL, NULL, (SELECT MAX(s.taken_at) FROM case_step s WHERE s.kind = 'inquiry' AND s.case_id = i.id)),"
                + " due_on = due_on - INTERVAL ?2 DAY, reason = (SELECT MAX(s.reason) FROM case_step s WHERE s.kind = 'inquiry' AND s.case_id = i.id AND s.step = 'DECLINE') WHERE id = ?1",
                "= 'CONFIRM'", "IN ('ASK', 'ANSWER', 'REQUEST_MATCH', 'DECLINE')"), id, lastStep(item));
        for (JsonObject message : objects(item, "messages")) {
            change("INSERT INTO inquiry_message (inquiry_id, kind, language, words, person_id, written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    id, message.getString("kind"), message.getString("language"), message.getString("words"), person(message), ago(message.getInt("ago")));
        }
        if (item.getBoolean("anonymous")) {
            change("UPDATE inquiry SET anonymous_since = ?2 WHERE id = ?1", id, ago(lastStep(item) / 2));
        }
        em.clear();
    }

    private static int lastStep(JsonObject item) {
        List<JsonObject> steps = objects(item, "steps");
        return steps.isEmpty() ? item.getInt("ago") : steps.get(steps.size() - 1).getInt("ago");
    }

    void ofMatch(long id, JsonObject item, long owner) {
        steps("match", id, item);
        String at = "(SELECT MAX(s.taken_at) FROM case_step s WHERE s.kind = 'match' AND s.case_id = m.id AND s.step = '%s')";
        change(String.format("UPDATE match_request m SET proposed_at = " + at + ", introduced_at = " + at
                + ", closed_at = IF(closed_at IS NULL, NULL, (SELECT MAX(s.taken_at) FROM case_step s WHERE s.kind = 'match' AND s.case_id = m.id)),"
                + " due_on = due_on - INTERVAL ?2 DAY, expires_on = DATE(COALESCE(proposed_at, created_at)) + INTERVAL 30 DAY WHERE id = ?1", "PROPOSE", "INTRODUCE"), id, lastStep(item));
        answers(id, item);
        objects(item, "meetings").forEach(meeting -> meeting(id, meeting));
        objects(item, "outcomes").forEach(outcome -> outcome(id, outcome, owner));
        objects(item, "thread").forEach(message -> message(id, message));
        if (item.getBoolean("followUps")) {
            change("""
                    INSERT INTO follow_up (match_id, party_id, months, due_on, sent_at, answer, answered_at)
                    SELECT p.match_id, p.id, n.months, DATE(m.introduced_at) + INTERVAL n.months MONTH,
                        IF(DATE(m.introduced_at) + INTERVAL n.months MONTH < CURRENT_DATE, m.introduced_at + INTERVAL n.months MONTH, NULL),
                        IF(DATE(m.introduced_at) + INTERVAL n.months MONTH < CURRENT_DATE AND p.side = 'SEEKER', 'TALKS', NULL),
                        IF(DATE(m.introduced_at) + INTERVAL n.months MONTH < CURRENT_DATE AND p.side = 'SEEKER', m.introduced_at + INTERVAL n.months MONTH, NULL)
                    FROM match_party p JOIN match_request m ON m.id = p.match_id
                    JOIN (SELECT 1 AS months UNION SELECT 3 UNION SELECT 6 UNION SELECT 12) n WHERE p.match_id = ?1""", id);
        }
        em.clear();
    }

    /** As the steps say: who accepted first is the candidate. */
    private void answers(long id, JsonObject item) {
        List<String> steps = objects(item, "steps").stream().map(step -> step.getString("step")).toList();
        String accepted = "UPDATE match_party SET answer = 'ACCEPTED', consent_version = ?2, answered_at = ?3, consented_at = ?3 WHERE match_id = ?1 AND side = ?4";
        if (steps.contains("ACCEPT_FIRST")) {
            change(accepted, id, CONSENT, ago(lastStep(item)), "CANDIDATE");
        }
        if (steps.contains("INTRODUCE")) {
            change(accepted, id, CONSENT, ago(lastStep(item)), "SEEKER");
        }
        JsonObject decline = object(item, "decline");
        if (decline != null) {
            change("UPDATE match_party SET answer = 'DECLINED', decline_reason = ?2, decline_words = ?3, answered_at = ?4 WHERE match_id = ?1 AND side = ?5",
                    id, decline.getString("reason"), decline.getString("words"), ago(lastStep(item)), decline.getString("side"));
        }
    }

    private void meeting(long match, JsonObject item) {
        change("INSERT INTO match_meeting (match_id, state, starts_at, minutes, place, interpreter, sequence, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 1)",
                match, item.getString("state"), ago(item.getInt("ago")), item.getInt("minutes"), item.getString("place"), item.getString("interpreter"));
        long id = lastId();
        for (JsonObject rating : objects(item, "ratings")) {
            change("INSERT INTO meeting_rating (meeting_id, party_id, stars, goes_on, words, rated_at) SELECT ?1, id, ?3, ?4, ?5, ?6 FROM match_party WHERE match_id = ?2 AND side = ?7",
                    id, match, rating.getInt("stars"), rating.getString("goesOn"), text(rating, "words"), ago(item.getInt("ago") - 1), rating.getString("side"));
        }
    }

    private void outcome(long match, JsonObject item, long owner) {
        String amount = text(item, "amount");
        change("""
                INSERT INTO outcome (match_id, stage, worth, amount, currency, jpy_per_thb, rate_date, happened_on, recorded_by, recorded_at, form_key)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""",
                match, item.getString("stage"), text(item, "worth"), amount == null ? null : new BigDecimal(amount), text(item, "currency"),
                amount == null ? null : new BigDecimal(item.getString("rate")), amount == null ? null : day(item.getInt("ago")), day(item.getInt("ago")), owner,
                ago(item.getInt("ago")), Token.hash("demonstration-" + match + item.getString("stage") + item.getInt("ago")));
        long id = lastId();
        for (JsonString side : item.getJsonArray("agreed").getValuesAs(JsonString.class)) {
            change("INSERT INTO outcome_answer (outcome_id, party_id, agreed, answered_at) SELECT ?1, id, TRUE, ?3 FROM match_party WHERE match_id = ?2 AND side = ?4",
                    id, match, ago(item.getInt("ago") - 1), side.getString());
        }
    }

    private void message(long match, JsonObject item) {
        change("""
                INSERT INTO relay_message (match_id, channel, party_id, language, words, form_key, written_at)
                SELECT ?1, ?2, id, ?3, ?4, ?5, ?6 FROM match_party WHERE match_id = ?1 AND side = ?7""",
                match, item.getString("channel"), item.getString("language"), item.getString("words"), Token.hash("demonstration-" + match + item.getInt("ago")),
                ago(item.getInt("ago")), item.getString("side"));
        long id = lastId();
        JsonObject translation = object(item, "translation");
        if (translation != null) {
            change("INSERT INTO relay_translation (message_id, language, words, person_id, written_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                    id, translation.getString("language"), translation.getString("words"), person(translation), ago(item.getInt("ago")));
        }
    }
}
