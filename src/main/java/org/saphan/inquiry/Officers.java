package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.language.Language;

/** Who deals with the cases of which desk. Asks no duty: the callers do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Officers {

    @PersistenceContext
    EntityManager em;

    Person get(long id) {
        return em.find(Person.class, id);
    }

    /** All who work, by name. */
    public List<Person> all() {
        return em.createQuery("""
                        select distinct p from Person p join p.duties d where p.active = true and d.duty = :officer order by p.displayName
                        """, Person.class).setParameter("officer", Duty.OFFICER).getResultList();
    }

    /** Those who may handle the cases of a desk, by name. */
    public List<Person> of(Language desk) {
        return all().stream().filter(person -> person.may(Act.HANDLE_CASES, desk)).toList();
    }
}
