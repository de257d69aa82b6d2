package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.saphan.platform.NotFound;

/** Where people are kept. */
@ApplicationScoped
@Transactional
public class People {

    @PersistenceContext
    EntityManager em;

    public Optional<Person> find(String email) {
        return em.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email).getResultStream().findFirst();
    }

    public Person get(String email) {
        return find(email).orElseThrow(() -> new NotFound("person", email));
    }

    public Person add(Person person) {
        em.persist(person);
        em.flush();
        return person;
    }
}
