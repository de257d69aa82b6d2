package org.saphan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;

/** Searches the trail, and checks that its chain has no gap. */
@ApplicationScoped
@Transactional
public class AuditReading {

    /**
     * @param action empty for any
     * @param kind empty for any
     * @param content 0 for any
     * @param email of the person; empty for any
     */
    public record Search(String action, String kind, long content, String email) {
    }

    /** An entry with the name of who made it; null for nobody. */
    public record Line(AuditEntry entry, String name) {

        public AuditEntry getEntry() {
            return entry;
        }

        public String getName() {
            return name;
        }
    }

    /** What is being written, with the name of who writes. */
    public record Open(OpenEntry entry, String name) {

        public OpenEntry getEntry() {
            return entry;
        }

        public String getName() {
            return name;
        }
    }

    private static final int AT_ONCE = 1000;
    private static final String START = "0".repeat(64);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    public long count(Search search) {
        person.must(Act.READ_AUDIT, null);
        return query("select count(a)", "", search, Long.class).getSingleResult();
    }

    /** The newest first. */
    public List<Line> lines(Search search, int first, int count) {
        person.must(Act.READ_AUDIT, null);
        return named(query("select a", " order by a.id desc", search, AuditEntry.class).setFirstResult(first).setMaxResults(count).getResultList());
    }

    /** What was last done to contents, for everybody at the desk. */
    public List<Line> lastDone(int count) {
        person.must(Act.USE_DESK, null);
        return named(em.createQuery("""
                        select a from AuditEntry a where a.content > 0 and a.person is not null and a.edition is not null
                        and a.action in ('SUBMIT', 'SEND_BACK', 'APPROVE', 'PUBLISH', 'RETIRE', 'PUBLISH_IN_EMERGENCY') order by a.id desc
                        """, AuditEntry.class)
                .setMaxResults(count).getResultList());
    }

    /** What is being written at the moment and not in the trail yet. */
    public List<Open> open() {
        person.must(Act.READ_AUDIT, null);
        return em.createQuery("select o from OpenEntry o order by o.began", OpenEntry.class).getResultList().stream()
                .map(entry -> new Open(entry, em.find(Person.class, entry.getPerson()).getDisplayName())).toList();
    }

    private List<Line> named(List<AuditEntry> entries) {
        List<Line> lines = new ArrayList<>();
        for (AuditEntry entry : entries) {
            Person who = entry.getPerson() == null ? null : em.find(Person.class, entry.getPerson());
            lines.add(new Line(entry, who == null ? null : who.getDisplayName()));
        }
        return lines;
    }

    private <T> TypedQuery<T> query(String select, String order, Search search, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + """
                 from AuditEntry a where (:action = '' or a.action = :action) and (:kind = '' or a.kind = :kind)
                 and (:content = 0 or a.content = :content)
                 and (:email = '' or a.person in (select p.id from Person p where p.email = :email))
                """ + order, type);
        return query.setParameter("action", search.action()).setParameter("kind", search.kind())
                .setParameter("content", search.content()).setParameter("email", search.email());
    }

    /** The id of the first entry that does not follow the one before it; empty when the chain is whole. */
    public Optional<Long> gap() {
        person.must(Act.READ_AUDIT, null);
        String hash = START;
        long last = 0;
        for (List<AuditEntry> some = after(last); !some.isEmpty(); some = after(last)) {
            for (AuditEntry entry : some) {
                boolean beforeTheChain = entry.hash() == null && hash.equals(START);
                if (!beforeTheChain && !entry.follows(hash)) {
                    return Optional.of(entry.getId());
                }
                hash = beforeTheChain ? hash : entry.hash();
                last = entry.getId();
            }
            em.clear();
        }
        String head = (String) em.createNativeQuery("SELECT last_hash FROM audit_chain WHERE id = 1").getSingleResult();
        return head.equals(hash) ? Optional.empty() : Optional.of(last);
    }

    private List<AuditEntry> after(long id) {
        return em.createQuery("select a from AuditEntry a where a.id > :id order by a.id", AuditEntry.class)
                .setParameter("id", id).setMaxResults(AT_ONCE).getResultList();
    }
}
