package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;

/** The contents of all types as the desk lists them. */
@ApplicationScoped
@Transactional
public class Contents {

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentTypes types;

    @Inject
    CurrentPerson person;

    public long count(String kind, ContentSearch search) {
        person.must(Act.USE_DESK, null);
        Editions<?> editions = types.get(kind);
        return query(editions, search, "select count(distinct o.id)", "", Long.class).getSingleResult();
    }

    /** A page of the list; the last changed first unless asked otherwise. */
    public List<ContentRow> rows(String kind, ContentSearch search, int first, int count) {
        person.must(Act.USE_DESK, null);
        Editions<?> editions = types.get(kind);
        String order = search.byTitle() ? " group by o.id, o.slug order by o.slug" : " group by o.id order by max(t.changedAt) desc, o.id desc";
        List<Long> ids = query(editions, search, "select o.id", order, Long.class).setFirstResult(first).setMaxResults(count).getResultList();
        return rows(editions, ids);
    }

    private <T> TypedQuery<T> query(Editions<?> editions, ContentSearch search, String select, String end, Class<T> type) {
        StringBuilder where = new StringBuilder(String.format("%s from %s t join t.owner o where t.state in :states", select, editions.entity()));
        if (!search.words().isBlank()) {
            where.append(String.format(" and (lower(t.words.%s) like :words or o.slug like :words)", editions.titleField()));
        }
        if (search.language() != null) {
            where.append(" and t.language = :language");
        }
        TypedQuery<T> query = em.createQuery(where + end, type)
                .setParameter("states", search.status() == null ? EditionState.CURRENT : List.of(search.status()));
        if (!search.words().isBlank()) {
            query.setParameter("words", "%" + search.words().strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        if (search.language() != null) {
            query.setParameter("language", search.language());
        }
        return query;
    }

    /** The contents with these ids, in their order. */
    public List<ContentRow> rows(Editions<?> editions, List<Long> ids) {
        person.must(Act.USE_DESK, null);
        if (ids.isEmpty()) {
            return List.of();
        }
        Language reader = person.getPerson().getLanguage();
        Map<Long, List<Edition>> byContent = em.createQuery(String.format("select t from %s t join fetch t.owner where t.owner.id in :ids and t.state in :states",
                        editions.entity()), Edition.class)
                .setParameter("ids", ids).setParameter("states", EditionState.CURRENT).getResultList().stream()
                .collect(Collectors.groupingBy(Edition::contentId));
        return ids.stream().filter(byContent::containsKey)
                .map(id -> new ContentRow(editions, byContent.get(id).get(0).getOwner(), byContent.get(id), reader)).toList();
    }

    /** How one content stands in each language. */
    public ContentRow row(Editions<?> editions, long contentId) {
        person.must(Act.USE_DESK, null);
        return new ContentRow(editions, editions.content(contentId), editions.current(contentId), person.getPerson().getLanguage());
    }

    /** The editions of all types in some states, the longest waiting first. */
    public List<Waiting> waiting(List<EditionState> states, int most) {
        person.must(Act.USE_DESK, null);
        List<Waiting> waiting = new ArrayList<>();
        for (Editions<?> editions : types.all()) {
            em.createQuery(String.format("select t from %s t join fetch t.owner where t.state in :states order by t.changedAt", editions.entity()), Edition.class)
                    .setParameter("states", states).setMaxResults(most).getResultList()
                    .forEach(edition -> waiting.add(new Waiting(editions, edition)));
        }
        waiting.sort(Comparator.comparing(each -> each.edition().getChangedAt()));
        return waiting;
    }

    /** Editions that were published in an emergency and that nobody else has looked at yet. */
    public List<Waiting> unconfirmed() {
        person.must(Act.USE_DESK, null);
        List<Waiting> waiting = new ArrayList<>();
        for (Editions<?> editions : types.all()) {
            em.createQuery(String.format("select t from %s t join fetch t.owner where t.state = :live and t.emergencyBy is not null", editions.entity()), Edition.class)
                    .setParameter("live", EditionState.LIVE).getResultList().forEach(edition -> waiting.add(new Waiting(editions, edition)));
        }
        return waiting;
    }
}
