package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphan.language.Language;
import org.saphan.search.index.Entry;

/** What the index is to hold, read from the database. Its work is nobody's request, but reads what requests read. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
class Entries {

    /** Facets whose values say what a content is. What a company is open to does not: who supplies parts is no maker of them. */
    private static final Set<String> NAMED = Set.of("industry", "region", "certification");

    /** Latin letters and figures before a remark in whichever script. */
    private static final Pattern DESIGNATION = Pattern.compile("^[A-Z]{2,}[A-Z0-9 /-]*(?=[ (（])");

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<ListingSource> sources;

    @Inject
    Instance<CodeNames> names;

    /** A content that changed, and the number of the change. */
    record Change(long number, String kind, long id) {
    }

    /** The next changes after a number, in their order. */
    List<Change> changes(long after, int most) {
        return tuples(em.createNativeQuery("SELECT sequence, kind, content_id FROM change_log WHERE sequence > ?1 ORDER BY sequence LIMIT " + most)
                .setParameter(1, after)).stream().map(row -> new Change(number(row[0]), (String) row[1], number(row[2]))).toList();
    }

    /** The number of the last change. */
    long position() {
        return number(em.createNativeQuery("SELECT sequence FROM change_clock WHERE id = 1").getSingleResult());
    }

    /** What tells this database from others: the moment of its first change. Empty while nothing has changed. */
    Optional<String> identity() {
        List<?> first = em.createNativeQuery("SELECT DATE_FORMAT(at, '%Y%m%d%H%i%s%f') FROM change_log ORDER BY sequence LIMIT 1").getResultList();
        return first.stream().map(String::valueOf).findFirst();
    }

    /** The number of the first change that is still known; 0 when none is. */
    long firstChange() {
        return number(em.createNativeQuery("SELECT COALESCE(MIN(sequence), 0) FROM change_log").getSingleResult());
    }

    /** The ids of a kind's public contents, some at a time. */
    List<Long> ids(String kind, long after, int most) {
        return em.createQuery("select l.contentId from ListingRow l where l.kind = :kind and l.reader = :reader and l.contentId > :after order by l.contentId", Long.class)
                .setParameter("kind", kind).setParameter("reader", Language.byDefault()).setParameter("after", after).setMaxResults(most).getResultList();
    }

    List<String> kinds() {
        return sources.stream().map(ListingSource::kind).sorted().toList();
    }

    long count() {
        return em.createQuery("select count(l) from ListingRow l where l.reader = :reader", Long.class)
                .setParameter("reader", Language.byDefault()).getSingleResult();
    }

    /** Those of them that are public. */
    List<Entry> read(String kind, Collection<Long> ids) {
        Map<Long, ListingDraft> drafts = new LinkedHashMap<>();
        sources.stream().filter(source -> source.kind().equals(kind)).forEach(source -> drafts.putAll(source.drafts(ids)));
        List<Entry> entries = drafts.entrySet().stream().map(each -> entry(kind, each.getKey(), each.getValue())).toList();
        em.clear();
        return entries;
    }

    private Entry entry(String kind, long id, ListingDraft draft) {
        Map<String, Set<String>> facets = new LinkedHashMap<>();
        draft.facets.forEach(facet -> facets.computeIfAbsent(facet.name(), any -> new LinkedHashSet<>()).add(facet.value()));
        Map<Language, Entry.Words> words = new EnumMap<>(Language.class);
        draft.words.forEach((language, said) -> words.put(language, words(said, labels(facets, language))));
        Map<Language, byte[]> sortKeys = new EnumMap<>(Language.class);
        for (Language reader : Language.values()) {
            sortKeys.put(reader, draft.sortKey(reader));
        }
        LocalDate day = draft.day == null ? null : draft.day.date();
        return new Entry(kind, id, words, facets, sortKeys, day, draft.publishedAt, draft.until, draft.checked);
    }

    private static Entry.Words words(ListingDraft.Words said, List<String> labels) {
        List<String> goods = new java.util.ArrayList<>(said.goods());
        if (said.note() != null) {
            goods.add(said.note());
        }
        return new Entry.Words(said.title(), said.reading(), goods, said.teaser(), labels, said.text());
    }

    private List<String> labels(Map<String, Set<String>> facets, Language language) {
        return facets.entrySet().stream().filter(facet -> NAMED.contains(facet.getKey()))
                .flatMap(facet -> facet.getValue().stream().map(code -> names.get().name(facet.getKey(), code, language)))
                .filter(Objects::nonNull).map(Entries::withoutRemark).toList();
    }

    /** "ISO 13485（医療機器）" is found as ISO 13485: a certificate makes nobody a maker of medical devices. */
    private static String withoutRemark(String name) {
        Matcher designation = DESIGNATION.matcher(name);
        return designation.find() ? designation.group().strip() : name;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> tuples(Query query) {
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
