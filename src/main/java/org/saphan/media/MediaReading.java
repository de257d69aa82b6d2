package org.saphan.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.platform.time.Clocks;

/** The library as a list. */
@ApplicationScoped
@Transactional
public class MediaReading {

    /** So early people hear that the right to use a picture ends: time to ask for more of it, or to find another one. */
    private static final int DAYS_BEFORE = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** A page of the list, the newest first. */
    @SuppressWarnings("unchecked")
    public List<Media> find(MediaSearch search, int first, int count) {
        person.must(Act.USE_DESK, null);
        // the numbers first: a list must not fetch the files themselves
        List<Number> ids = query("SELECT m.id", search, " ORDER BY m.id DESC").setFirstResult(first).setMaxResults(count).getResultList();
        return ids.isEmpty() ? List.of() : em.createQuery("select m from Media m where m.id in :ids order by m.id desc", Media.class)
                .setParameter("ids", ids.stream().map(Number::longValue).toList()).getResultList();
    }

    public long count(MediaSearch search) {
        person.must(Act.USE_DESK, null);
        return ((Number) query("SELECT COUNT(*)", search, "").getSingleResult()).longValue();
    }

    private Query query(String select, MediaSearch search, String order) {
        String condition = search.standing().condition();
        LocalDate today = Clocks.today(clock);
        String sql = select + " FROM media m WHERE (m.name LIKE ?1 OR m.credit LIKE ?1)"
                + condition.replace(":today", "?2").replace(":soon", "?3") + order;
        Query query = em.createNativeQuery(sql).setParameter(1, "%" + search.words().strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        if (condition.contains(":today")) {
            query.setParameter(2, today);
        }
        if (condition.contains(":soon")) {
            query.setParameter(3, today.plusDays(DAYS_BEFORE));
        }
        return query;
    }

    /** Where the small renditions of pictures are, by their ids; a drawing has none and is shown as it is. */
    @SuppressWarnings("unchecked")
    public Map<Long, String> thumbnails(List<Media> files) {
        person.must(Act.USE_DESK, null);
        Map<Long, String> addresses = new HashMap<>();
        files.stream().filter(Media::isPicture).forEach(file -> addresses.put(file.getId(), file.address()));
        if (!addresses.isEmpty()) {
            List<Object[]> rows = em.createNativeQuery(String.format("SELECT r.media_id, GROUP_CONCAT(%s SEPARATOR '\\n') FROM media_rendition r WHERE r.media_id IN (%s) GROUP BY r.media_id",
                    Renditions.COLUMNS, String.join(",", addresses.keySet().stream().map(String::valueOf).toList()))).getResultList();
            rows.forEach(row -> Renditions.of((String) row[1]).narrowest().ifPresent(address -> addresses.put(((Number) row[0]).longValue(), address)));
        }
        return addresses;
    }
}
