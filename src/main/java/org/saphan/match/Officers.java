package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.language.Language;

/** Who may be asked to take a side of a match. For services and pages that have asked who reads. */
@ApplicationScoped
@Transactional
public class Officers {

    @PersistenceContext
    EntityManager em;

    /** The officers of a desk by name. */
    public List<Person> of(Language desk) {
        return em.createQuery("""
                        select distinct p from Person p join p.duties d
                        where p.active = true and d.duty = :officer and d.languageTag in ('', :desk) order by p.displayName, p.id
                        """, Person.class)
                .setParameter("officer", Duty.OFFICER).setParameter("desk", desk.tag()).getResultList();
    }
}
