package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.account.CurrentPerson;
import org.saphan.account.People;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.company.Companies;
import org.saphan.language.Language;
import org.saphan.platform.change.ContentsChanged;
import org.saphan.platform.database.Batch;
import org.saphan.platform.text.RichText;

/**
 * Publishes companies from elsewhere, many in one transaction: their rows, the listing, the change log and an entry of
 * the audit trail. A company whose slug is taken is passed over, so that an import that broke off can be begun again.
 */
@ApplicationScoped
@Transactional
@ActivateRequestContext
class CompanyImport {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<ContentsChanged> changed;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentPerson person;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** How many of them are new. */
    int publish(List<CompanyRecord> records) {
        person.become(people.get(StartingContent.AUTHOR));
        Map<String, CompanyRecord> fresh = new LinkedHashMap<>();
        records.stream().filter(record -> !record.words().isEmpty()).forEach(record -> fresh.putIfAbsent(record.slug(), record));
        fresh.keySet().removeAll(ids(fresh.keySet()).keySet());
        if (fresh.isEmpty()) {
            return 0;
        }
        companies(fresh.values());
        Map<String, Long> ids = ids(fresh.keySet());
        words(fresh.values(), ids);
        certificates(fresh.values(), ids);
        List<Long> inOrder = ids.values().stream().sorted().toList();
        trail.record(new AuditEntry("IMPORT", Companies.KIND, inOrder.get(0)).change("", inOrder.get(0) + "–" + inOrder.get(inOrder.size() - 1)));
        changed.fire(new ContentsChanged(Companies.KIND, inOrder));
        return fresh.size();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> ids(Set<String> slugs) {
        List<String> places = new ArrayList<>();
        slugs.forEach(slug -> places.add("?" + (places.size() + 1)));
        Map<String, Long> ids = new HashMap<>();
        if (!places.isEmpty()) {
            Query query = em.createNativeQuery("SELECT slug, id FROM company WHERE slug IN (" + String.join(", ", places) + ")");
            int place = 0;
            for (String slug : slugs) {
                query.setParameter(++place, slug);
            }
            ((List<Object[]>) query.getResultList()).forEach(row -> ids.put((String) row[0], ((Number) row[1]).longValue()));
        }
        return ids;
    }

    private void companies(Iterable<CompanyRecord> records) {
        try (Batch rows = new Batch(em.unwrap(Connection.class), """
                INSERT INTO company (slug, demonstration, country, region, industries, cooperation, founded, employees, website, exports, spoken, version)
                VALUES (?, FALSE, ?, ?, ?, ?, ?, ?, ?, '', '', 1)""")) {
            records.forEach(each -> rows.add(each.slug(), each.country(), each.region(), String.join(" ", each.industries()),
                    String.join(" ", each.cooperation()), each.founded(), each.employees(), each.website()));
        }
    }

    private void words(Iterable<CompanyRecord> records, Map<String, Long> ids) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        long author = person.id();
        try (Batch rows = new Batch(em.unwrap(Connection.class), """
                INSERT INTO company_text (company_id, language, state, minor, written_by, submitted_by, published_at, changed_at,
                    name, reading, summary, description, products, strengths, offers, version)
                VALUES (?, ?, 'LIVE', FALSE, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', 1)""")) {
            for (CompanyRecord record : records) {
                for (Map.Entry<Language, CompanyRecord.Words> each : record.words().entrySet()) {
                    CompanyRecord.Words words = each.getValue();
                    rows.add(ids.get(record.slug()), each.getKey().tag(), author, author, now, now, words.name(), words.reading(),
                            words.summary() == null ? "" : words.summary(), words.body() == null ? null : RichText.ofPlain(words.body()));
                }
            }
        }
    }

    private void certificates(Iterable<CompanyRecord> records, Map<String, Long> ids) {
        try (Batch rows = new Batch(em.unwrap(Connection.class), """
                INSERT INTO certificate (company_id, certification, number, body, scope, scope_language) VALUES (?, ?, '', '', '', ?)""")) {
            for (CompanyRecord record : records) {
                new HashSet<>(record.certifications()).forEach(code -> rows.add(ids.get(record.slug()), code, record.words().keySet().iterator().next().tag()));
            }
        }
    }
}
