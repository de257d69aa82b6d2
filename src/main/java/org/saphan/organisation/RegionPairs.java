package org.saphan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * "Local to Local": a Thai province and a Japanese prefecture that share an MOU or an event. Two
 * regions pair when organisations of both are linked to the same MOU or event, or when an event takes place in
 * the one and is linked to an organisation of the other.
 */
@ApplicationScoped
@Transactional
public class RegionPairs {

    /** @param shared how many MOUs and events they share */
    public record Pair(String thai, String japanese, long shared) {
    }

    private static final String PLACES = """
            SELECT k.from_kind AS kind, k.from_id AS id, o.region AS region FROM content_link k
            JOIN listing l ON l.kind = k.from_kind AND l.content_id = k.from_id
            JOIN organisation o ON o.id = k.to_id AND o.region IS NOT NULL
            WHERE k.to_kind = 'organisation' AND k.from_kind IN ('mou', 'event')
            UNION
            SELECT l.kind, l.content_id, l.region FROM listing l
            WHERE l.kind = 'event' AND l.region IS NOT NULL
            """;

    @PersistenceContext
    EntityManager em;

    /** All pairs, those that share most first. */
    @SuppressWarnings("unchecked")
    public List<Pair> all() {
        String sql = String.format("""
                SELECT t.region, j.region, COUNT(DISTINCT t.kind, t.id) AS shared
                FROM (%s) t JOIN (%s) j ON j.kind = t.kind AND j.id = t.id
                WHERE t.region LIKE 'TH-%%' AND j.region LIKE 'JP-%%'
                GROUP BY t.region, j.region ORDER BY shared DESC, t.region, j.region""", PLACES, PLACES);
        return ((List<Object[]>) em.createNativeQuery(sql).getResultList()).stream()
                .map(row -> new Pair((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
