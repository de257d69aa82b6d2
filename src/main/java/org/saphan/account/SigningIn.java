package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Checks passwords, and makes guessing them slow: by account, with a delay that grows. */
@ApplicationScoped
@Transactional
public class SigningIn {

    @PersistenceContext
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactor secondFactor;

    @Inject
    DoorState door;

    @Inject
    Clock clock;

    @Inject
    Event<SignInSeen> seen;

    /**
     * The person, when the password is theirs and no delay is running. The answer does not tell which of both was wrong.
     *
     * @param code of the second factor; null when none was typed
     */
    public Optional<Person> check(String email, String password, String code) {
        Optional<Person> found = em.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email.strip().toLowerCase(Locale.ROOT)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
        boolean right = passwords.matches(password, found.map(Person::passwordHash).orElse(null));
        if (found.isEmpty()) {
            seen.fire(new SignInSeen("SIGN_IN_REFUSED", 0));
            return Optional.empty();
        }
        Person person = found.get();
        boolean locked = person.isLocked(clock.instant());
        if (!right && !locked) {
            person.failed(clock.instant());
        }
        if (!right || locked || !person.isActive()) {
            seen.fire(new SignInSeen("SIGN_IN_REFUSED", person.getId()));
            return Optional.empty();
        }
        return isSecondFactorRight(person, code) ? found.map(this::welcomed) : Optional.empty();
    }

    private Person welcomed(Person person) {
        person.succeeded();
        return person;
    }

    private boolean isSecondFactorRight(Person person, String code) {
        if (!person.isSecondFactor()) {
            return true;
        }
        if (code == null || code.isBlank()) {
            door.wantCode();
            return false;
        }
        if (!secondFactor.accepts(person, code)) {
            door.wantCode();
            person.failed(clock.instant());
            seen.fire(new SignInSeen("SIGN_IN_REFUSED", person.getId()));
            return false;
        }
        return true;
    }
}
