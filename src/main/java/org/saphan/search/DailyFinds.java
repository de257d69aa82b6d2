package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saphan.platform.text.Catalogue;
import org.saphan.platform.time.Clocks;
import org.saphan.platform.web.Routes;
import org.saphan.search.index.SearchIndex;

/** Tells readers once a day what was published since they were told last: all their searches in one mail, none when nothing is new. */
@ApplicationScoped
@Transactional
public class DailyFinds {

    /** What is being published at this moment may be dated before it can be seen: it is told the next day. */
    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final int TOLD = 10;
    private static final int COUNTED = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    SavedSearches searches;

    @Inject
    SavedWords words;

    @Inject
    SavedMails mails;

    @Inject
    Directory directory;

    @Inject
    SearchIndex index;

    @Inject
    Routes routes;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** Who was not looked after today, by number. */
    public List<Long> readers() {
        LocalDate today = Clocks.today(clock);
        return em.createQuery("select distinct s.reader.id from SavedSearch s where s.confirmedAt is not null and (s.reader.checkedOn is null or s.reader.checkedOn < :today)", Long.class)
                .setParameter("today", today).getResultList();
    }

    /**
     * Looks after one reader, once a day whatever node asks: the row is locked, and what was told and the mail are one transaction.
     *
     * While no index serves nothing is looked for, for a plain search would miss some.
     *
     * @param base the site's address without a slash at its end
     */
    public void tell(long id, String base) {
        if (!index.isServing()) {
            return;
        }
        SavedReader reader = em.find(SavedReader.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (reader == null || !reader.check(Clocks.today(clock))) {
            return;
        }
        Instant until = clock.instant().minus(SETTLING);
        List<String> parts = new ArrayList<>();
        int count = 0;
        for (SavedSearch search : searches.confirmed(reader)) {
            List<Listing> fresh = fresh(search, until);
            if (!fresh.isEmpty()) {
                parts.add(part(search, fresh, base));
                count += fresh.size();
            }
            if (until.isAfter(search.getFoundUntil())) {
                search.found(until);
            }
        }
        if (!parts.isEmpty()) {
            mails.found(reader, count, String.join("\n\n", parts), base);
        }
    }

    private List<Listing> fresh(SavedSearch search, Instant until) {
        Findings found = directory.find(search.getQuery().newest(search.getReader().getLanguage(), COUNTED), List.of());
        if (found.plain()) {
            throw new IllegalStateException("The index went away; nothing is told yet");
        }
        return found.listings().stream()
                .filter(each -> each.publishedAt().isAfter(search.getFoundUntil()) && !each.publishedAt().isAfter(until)).toList();
    }

    private String part(SavedSearch search, List<Listing> fresh, String base) {
        Locale locale = search.getReader().getLanguage().locale();
        String site = base + "/" + locale.getLanguage() + "/";
        List<String> lines = new ArrayList<>();
        lines.add(catalogue.phrase("search.mail.found.search", locale, Map.of("search", words.of(search.getQuery(), search.getReader().getLanguage()))));
        fresh.stream().limit(TOLD).forEach(each -> {
            lines.add(catalogue.phrase("search.mail.found.line", locale, Map.of("title", each.title(), "kind", catalogue.phrase("search.kind." + each.kind(), locale, Map.of()))));
            lines.add(site + routes.path(each.kind(), each.slug()));
        });
        if (fresh.size() > TOLD) {
            lines.add(catalogue.phrase("search.mail.found.more", locale, Map.of("more", fresh.size() - TOLD, "atLeast", String.valueOf(fresh.size() >= COUNTED))));
            lines.add(site + search.getQuery().address());
        }
        return String.join("\n", lines);
    }
}
