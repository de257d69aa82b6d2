package org.saphan.search;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.saphan.language.Language;
import org.saphan.platform.time.Clocks;
import org.saphan.search.index.Answer;
import org.saphan.search.index.Answer.Find;
import org.saphan.search.index.SearchIndex;
import org.saphan.search.index.Sought;

/** Lists and searches what is published. It reads only the listing tables, which publishing keeps up to date. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Directory {

    @PersistenceContext
    EntityManager em;

    @Inject
    SearchIndex index;

    @Inject
    Clock clock;

    /** One page of what matches with the counts of its facets. The index knows; while it is away a plain search does. */
    public Findings find(ListingQuery query, Collection<String> facets) {
        return index.ask(query.question(Clocks.today(clock)))
                .map(answer -> new Findings(answer.total(), rows(answer.finds(), query.reader()), answer.counts(), answer.sought(), false))
                .orElseGet(() -> plain(query.inKinds(), facets));
    }

    /** A spelling that would find something when a query finds nothing. */
    public Optional<String> spelling(ListingQuery query) {
        return index.spelling(query.question(Clocks.today(clock)));
    }

    private Findings plain(ListingQuery query, Collection<String> facets) {
        Map<String, Map<String, Long>> counts = new HashMap<>(facets.isEmpty() ? Map.of() : countInTables(query, facets));
        counts.put(ListingQuery.KIND, countKinds(query));
        long total = counts.get(ListingQuery.KIND).values().stream().mapToLong(Long::longValue).sum();
        return new Findings(total, list(query), counts, Sought.plain(query.words(), index.cutter()), true);
    }

    /** In the order in which they were found. */
    private List<Listing> rows(List<Find> finds, Language reader) {
        if (finds.isEmpty()) {
            // an empty page would be kept as if it were true while the database is away
            em.createNativeQuery("SELECT 1").getSingleResult();
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(reader));
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Find find : finds) {
            parameters.add(find.id());
            places.computeIfAbsent(find.kind(), any -> new ArrayList<>()).add("?" + parameters.size());
        }
        List<String> kinds = new ArrayList<>();
        places.forEach((kind, ids) -> {
            parameters.add(kind);
            kinds.add("l.kind = ?" + parameters.size() + " and l.contentId in (" + String.join(", ", ids) + ")");
        });
        String query = "select l from ListingRow l where l.reader = ?1 and (" + String.join(" or ", kinds) + ")";
        Map<Find, Listing> listings = new HashMap<>();
        rows(Condition.fill(em.createQuery(query, ListingRow.class), parameters))
                .forEach(listing -> listings.put(new Find(listing.kind(), listing.contentId()), listing));
        return finds.stream().map(listings::get).filter(Objects::nonNull).toList();
    }

    /** One page of what matches, in the order asked for. */
    public List<Listing> list(ListingQuery query) {
        List<Object> parameters = new ArrayList<>();
        String condition = condition(query, parameters);
        String order = query.sort().columns;
        String sql = String.format("SELECT l.* FROM listing l WHERE %s ORDER BY %s", condition, order);
        Query paged = em.createNativeQuery(sql, ListingRow.class);
        return rows(Condition.fill(paged, parameters).setFirstResult(query.page() * query.size()).setMaxResults(query.size()));
    }

    /** How many match, by kind. */
    public Map<String, Long> countByKind(ListingQuery query) {
        return counts(query).map(counts -> counts.getOrDefault(ListingQuery.KIND, Map.of())).orElseGet(() -> countKinds(query));
    }

    private Optional<Map<String, Map<String, Long>>> counts(ListingQuery query) {
        return index.ask(query.sized(0).question(Clocks.today(clock))).map(Answer::counts);
    }

    private Map<String, Long> countKinds(ListingQuery query) {
        List<Object> parameters = new ArrayList<>();
        String sql = String.format("SELECT l.kind, COUNT(*) FROM listing l WHERE %s GROUP BY l.kind", condition(query, parameters));
        Map<String, Long> counts = new LinkedHashMap<>();
        tuples(Condition.fill(em.createNativeQuery(sql), parameters))
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    /** How many match, as the tables say. */
    public long count(ListingQuery query) {
        return countKinds(query).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * For each facet, how many would match with each of its values chosen. What is chosen in the other
     * facets counts, what is chosen in the same facet does not.
     */
    public Map<String, Map<String, Long>> countByFacet(ListingQuery query, Collection<String> facets) {
        return counts(query).map(counts -> facets.stream().collect(toMap(facet -> facet, facet -> counts.getOrDefault(facet, Map.of()))))
                .orElseGet(() -> countInTables(query, facets));
    }

    private Map<String, Map<String, Long>> countInTables(ListingQuery query, Collection<String> facets) {
        List<Object> parameters = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        List<String> free = facets.stream().filter(facet -> !query.chosen().containsKey(facet)).toList();
        if (!free.isEmpty()) {
            parts.add(counting(query, free, parameters));
        }
        facets.stream().filter(query.chosen()::containsKey)
                .forEach(facet -> parts.add(counting(query.without(facet), List.of(facet), parameters)));
        Map<String, Map<String, Long>> counts = new HashMap<>();
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
        tuples(Condition.fill(em.createNativeQuery(String.join(" UNION ALL ", parts)), parameters))
                .forEach(row -> counts.get((String) row[0]).put((String) row[1], ((Number) row[2]).longValue()));
        return counts;
    }

    private String counting(ListingQuery query, List<String> facets, List<Object> parameters) {
        String condition = condition(query, parameters);
        List<String> places = new ArrayList<>();
        for (String facet : facets) {
            parameters.add(facet);
            places.add("?" + parameters.size());
        }
        return String.format("""
                SELECT f.facet, f.value, COUNT(*) FROM listing l
                JOIN listing_facet f ON f.kind = l.kind AND f.content_id = l.content_id
                WHERE %s AND f.facet IN (%s) GROUP BY f.facet, f.value""", condition, String.join(", ", places));
    }

    /** Those of a kind that are public, by their ids, in no order. */
    public List<Listing> these(String kind, Collection<Long> ids, Language reader) {
        return ids.isEmpty() ? List.of() : em.createQuery("select l from ListingRow l where l.kind = :kind and l.contentId in :ids and l.reader = :reader", ListingRow.class)
                .setParameter("kind", kind).setParameter("ids", ids).setParameter("reader", reader).getResultStream().map(ListingRow::toListing).toList();
    }

    /** The contents that link to this one or that it links to, newest first. */
    public List<Listing> linked(String kind, long contentId, Language reader) {
        return rows(em.createNativeQuery("""
                        SELECT l.* FROM listing l JOIN (
                            SELECT to_kind AS kind, to_id AS id FROM content_link WHERE from_kind = ?1 AND from_id = ?2
                            UNION SELECT from_kind, from_id FROM content_link WHERE to_kind = ?1 AND to_id = ?2
                        ) k ON k.kind = l.kind AND k.id = l.content_id
                        WHERE l.reader = ?3 ORDER BY l.day DESC, l.sort_key
                        """, ListingRow.class)
                .setParameter(1, kind).setParameter(2, contentId).setParameter(3, reader.tag()));
    }

    /**
     * The first few of each kind, real ones before invented ones: what closes soonest, then what takes place next, then what is latest. One statement.
     */
    public List<Listing> latest(Collection<String> kinds, Language reader, int each) {
        List<Object> parameters = new ArrayList<>();
        ListingQuery query = new ListingQuery(reader, List.copyOf(kinds), "", Map.of(), ListingQuery.Sort.NAME, true, 0, each);
        String condition = condition(query, parameters);
        parameters.add(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        String sql = String.format("""
                SELECT r.* FROM (SELECT l.*, ROW_NUMBER() OVER (PARTITION BY l.kind
                    ORDER BY l.demonstration, l.until, l.ends_at > ?%2$d DESC, IF(l.ends_at > ?%2$d, l.starts_at, NULL), l.day DESC, l.sort_key) AS place
                FROM listing l WHERE %1$s) r WHERE r.place <= %3$d ORDER BY r.kind, r.place""", condition, parameters.size(), each);
        return rows(Condition.fill(em.createNativeQuery(sql, ListingRow.class), parameters));
    }

    /** What carries any of these values in a facet, at most {@code each} of each kind, the latest of dated kinds first. */
    public List<Listing> having(String facet, Set<String> values, Collection<String> kinds, Language reader, int each) {
        List<Object> parameters = new ArrayList<>();
        ListingQuery query = new ListingQuery(reader, List.copyOf(kinds), "", Map.of(facet, values), ListingQuery.Sort.NAME, true, 0, each);
        String sql = String.format("""
                SELECT r.* FROM (SELECT l.*, ROW_NUMBER() OVER (PARTITION BY l.kind ORDER BY l.day DESC, l.sort_key) AS place
                FROM listing l WHERE %s) r WHERE r.place <= %d ORDER BY r.kind, r.place""", condition(query, parameters), each);
        return rows(Condition.fill(em.createNativeQuery(sql, ListingRow.class), parameters));
    }

    private String condition(ListingQuery query, List<Object> parameters) {
        LocalDate today = Clocks.today(clock);
        return new Condition(query, today, parameters).toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Listing> rows(Query query) {
        return ((List<ListingRow>) query.setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultList()).stream().map(ListingRow::toListing).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> tuples(Query query) {
        return query.getResultList();
    }

    /** Whether something is public under this slug. */
    public boolean isPublic(String kind, String slug) {
        return em.createQuery("select count(l) from ListingRow l where l.kind = :kind and l.slug = :slug", Long.class)
                .setParameter("kind", kind).setParameter("slug", slug).getSingleResult() > 0;
    }
}
