package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Says which person of the desk an account at the organisation’s provider belongs to. Nobody registers themselves: an
 * administrator has invited the address. From the first time on the account itself is what counts, so that whoever is
 * given the same address later does not become that person.
 */
@ApplicationScoped
@Transactional
public class ProviderSignIn {

    private static final String REFUSED = "SIGN_IN_BY_PROVIDER_REFUSED";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    DoorState door;

    @Inject
    Clock clock;

    @Inject
    Event<SignInSeen> seen;

    /** The person in service; empty when there is none, and then {@link DoorState} knows why. */
    public Optional<Person> person(ProviderIdentity identity) {
        Optional<Person> known = bound(identity);
        if (known.isEmpty() && identity.email().isEmpty()) {
            return refused(ProviderRefusal.UNVERIFIED, 0);
        }
        Optional<Person> person = known.or(() -> invited(identity));
        if (person.isEmpty() || !person.get().isActive()) {
            return refused(ProviderRefusal.UNKNOWN, person.map(Person::getId).orElse(0L));
        }
        if (known.isEmpty()) {
            em.persist(new ProviderAccount(person.get(), identity, clock.instant()));
            seen.fire(new SignInSeen("BIND_PROVIDER_ACCOUNT", person.get().getId()));
        }
        return person;
    }

    /** Writes down that somebody came with an answer that was not the provider’s to what was asked. */
    public void unfinished() {
        refused(ProviderRefusal.UNFINISHED, 0);
    }

    private Optional<Person> bound(ProviderIdentity identity) {
        return em.createQuery("select a from ProviderAccount a where a.issuer = :issuer and a.subject = :subject", ProviderAccount.class)
                .setParameter("issuer", identity.issuer()).setParameter("subject", identity.subject()).getResultStream().findFirst()
                .map(ProviderAccount::person);
    }

    /** The database takes a full-width letter for an ordinary one; a provider may not. */
    private Optional<Person> invited(ProviderIdentity identity) {
        return identity.email().flatMap(email -> people.find(email).filter(person -> email.equals(person.getEmail())))
                .filter(person -> !hasAnother(person, identity.issuer()));
    }

    private boolean hasAnother(Person person, String issuer) {
        return em.createQuery("select count(a) from ProviderAccount a where a.person = :person and a.issuer = :issuer", Long.class)
                .setParameter("person", person).setParameter("issuer", issuer).getSingleResult() > 0;
    }

    private Optional<Person> refused(ProviderRefusal why, long personId) {
        door.refuse(why);
        seen.fire(new SignInSeen(REFUSED, personId));
        return Optional.empty();
    }

    /** Whoever comes back into service may come with another account. */
    void release(long personId) {
        em.createQuery("delete from ProviderAccount a where a.person.id = :person").setParameter("person", personId).executeUpdate();
    }
}
