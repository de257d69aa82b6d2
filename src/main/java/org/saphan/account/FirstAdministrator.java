package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Nobody is there yet who could invite anybody: a link lets whoever started the program become the first. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    /** Until the first administrator says their own. */
    static final String PLACEHOLDER = "first-administrator@saphan.invalid";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    OneTimeLinks links;

    /** A new link, while no administrator has a password; empty from then on. */
    public Optional<Token> link() {
        long able = em.createQuery("""
                        select count(p) from Person p join p.duties d
                        where d.duty = :administer and p.active = true and p.passwordHash is not null
                        """, Long.class).setParameter("administer", Duty.ADMINISTER).getSingleResult();
        if (able > 0) {
            return Optional.empty();
        }
        Person first = people.find(PLACEHOLDER).orElseGet(() -> people.add(new Person(PLACEHOLDER, "Saphan", false)
                .charge(Duty.ADMINISTER, null)));
        return Optional.of(links.make(first, OneTimeLinks.Purpose.FIRST_ADMINISTRATOR));
    }
}
