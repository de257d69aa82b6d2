package org.saphan.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.editorial.Status;
import org.saphan.language.Language;

/** What there is to translate into a language: by what readers asked for, then by how long it has waited. */
@ApplicationScoped
@Transactional
public class TranslationTable {

    /** A content with the number of readers who asked for it in the language. */
    public record Row(ContentRow content, long wishes) {

        public ContentRow getContent() {
            return content;
        }

        public long getWishes() {
            return wishes;
        }
    }

    /** The first-hand edition that is live, or the working one while none is; the target's editions beside it. */
    private static final String ONE_KIND = """
            SELECT '%1$s' AS kind, o.id AS id, COALESCE(d.wishes, 0) AS wishes, s.changed_at AS since,
                CASE WHEN w.state = 'IN_REVIEW' THEN 'IN_REVIEW' WHEN w.state IN ('DRAFT', 'CHANGES_REQUESTED') THEN IF(w.machine, 'MACHINE_DRAFT', 'IN_WORK')
                    WHEN COALESCE(w.id, l.id) IS NULL THEN 'MISSING'
                    WHEN COALESCE(w.translated_from_id, l.translated_from_id) <> s.id THEN 'OUTDATED'
                    WHEN COALESCE(w.machine, l.machine) THEN 'MACHINE_DRAFT' ELSE 'UP_TO_DATE' END AS status
            FROM %1$s o
            JOIN %1$s_text s ON s.%1$s_id = o.id AND s.translated_from_id IS NULL AND s.language <> ?1
                AND (s.live_slot = 1 OR s.working_slot = 1 AND NOT EXISTS (
                    SELECT 1 FROM %1$s_text x WHERE x.%1$s_id = o.id AND x.language = s.language AND x.live_slot = 1))
            LEFT JOIN %1$s_text w ON w.%1$s_id = o.id AND w.language = ?1 AND w.working_slot = 1
            LEFT JOIN %1$s_text l ON l.%1$s_id = o.id AND l.language = ?1 AND l.live_slot = 1
            LEFT JOIN translation_wish d ON d.kind = '%1$s' AND d.content_id = o.id AND d.language = ?1
            WHERE COALESCE(w.id, l.id) IS NULL OR COALESCE(w.translated_from_id, l.translated_from_id) IS NOT NULL
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentTypes types;

    @Inject
    Contents contents;

    @Inject
    CurrentPerson person;

    /** @param status null for any */
    public long count(Language language, Status status) {
        person.must(Act.USE_DESK, null);
        return ((Number) query("SELECT COUNT(*) FROM (", ") t WHERE ?2 IS NULL OR t.status = ?2", language).setParameter(2, name(status)).getSingleResult()).longValue();
    }

    /** @param status null for any */
    @SuppressWarnings("unchecked")
    public List<Row> rows(Language language, Status status, int first, int count) {
        person.must(Act.USE_DESK, null);
        List<Object[]> found = query("SELECT t.kind, t.id, t.wishes FROM (",
                ") t WHERE ?2 IS NULL OR t.status = ?2 ORDER BY t.wishes DESC, t.since, t.kind, t.id", language)
                .setParameter(2, name(status)).setFirstResult(first).setMaxResults(count).getResultList();
        return rows(found);
    }

    /** What has been missing or outdated since before that time, the longest first. */
    @SuppressWarnings("unchecked")
    public List<Row> overdue(Language language, Instant since, int count) {
        person.must(Act.USE_DESK, null);
        List<Object[]> found = query("SELECT t.kind, t.id, t.wishes FROM (",
                ") t WHERE t.status IN ('MISSING', 'OUTDATED') AND t.since < ?2 ORDER BY t.since, t.kind, t.id", language)
                .setParameter(2, LocalDateTime.ofInstant(since, ZoneOffset.UTC)).setMaxResults(count).getResultList();
        return rows(found);
    }

    private List<Row> rows(List<Object[]> found) {
        List<Row> rows = new ArrayList<>();
        for (Object[] each : found) {
            contents.rows(types.get((String) each[0]), List.of(((Number) each[1]).longValue()))
                    .forEach(row -> rows.add(new Row(row, ((Number) each[2]).longValue())));
        }
        return rows;
    }

    private Query query(String before, String after, Language language) {
        String all = types.kinds().stream().map(kind -> String.format(ONE_KIND, kind)).collect(Collectors.joining(" UNION ALL "));
        return em.createNativeQuery(before + all + after).setParameter(1, language.tag());
    }

    private static String name(Status status) {
        return status == null ? null : status.name();
    }
}
