package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.audit.AuditEntry;

/** How facts were before, from the audit trail. */
@ApplicationScoped
@Transactional
public class FactHistory {

    @PersistenceContext
    EntityManager em;

    /** The facts of a content that are other than at that time. */
    public List<FactChange> since(String kind, Content content, Instant time) {
        Optional<AuditEntry> first = em.createQuery("""
                        select a from AuditEntry a where a.kind = :kind and a.content = :content and a.action = 'WRITE_FACTS' and a.at > :time order by a.id
                        """, AuditEntry.class)
                .setParameter("kind", kind).setParameter("content", content.getId()).setParameter("time", time)
                .setMaxResults(1).getResultStream().findFirst();
        Map<String, String> now = FactField.read(content.getFacts());
        return first.map(entry -> WordsJson.read(entry.getBefore())).map(before -> now.keySet().stream()
                .filter(name -> !now.get(name).equals(before.getOrDefault(name, "")))
                .map(name -> new FactChange(name, before.getOrDefault(name, ""), now.get(name))).toList()).orElse(List.of());
    }
}
