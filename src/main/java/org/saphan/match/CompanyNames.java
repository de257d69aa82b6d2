package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.company.Companies;
import org.saphan.language.Language;

/** The names of companies for readers of a language, many at once. */
@ApplicationScoped
@Transactional
public class CompanyNames {

    @PersistenceContext
    EntityManager em;

    /** By the companies' ids; those that are not public are missing. */
    public Map<Long, CompanyName> of(Collection<Long> companies, Language reader) {
        Map<Long, CompanyName> names = new HashMap<>();
        if (!companies.isEmpty()) {
            List<Object[]> rows = em.createQuery("select l.contentId, l.title, l.shown from ListingRow l where l.kind = :kind and l.reader = :reader and l.contentId in :ids", Object[].class)
                    .setParameter("kind", Companies.KIND).setParameter("reader", reader).setParameter("ids", companies).getResultList();
            rows.forEach(row -> names.put((Long) row[0], new CompanyName((String) row[1], (Language) row[2])));
        }
        return names;
    }

    public CompanyName of(Party party, Language reader) {
        return of(party, party.getCompany() == null ? Map.of() : of(List.of(party.getCompany().getId()), reader));
    }

    /** As its profile says, else as it was typed. */
    static CompanyName of(Party party, Map<Long, CompanyName> known) {
        CompanyName name = party.getCompany() == null ? null : known.get(party.getCompany().getId());
        return name == null ? new CompanyName(party.getContact().getCompany(), null) : name;
    }
}
