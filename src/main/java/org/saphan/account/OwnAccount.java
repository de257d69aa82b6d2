package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.saphan.language.Language;

/** What people change about themselves. */
@ApplicationScoped
@Transactional
public class OwnAccount {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson current;

    @Inject
    Passwords passwords;

    @Inject
    DeskSessions sessions;

    @Inject
    Event<SignInSeen> seen;

    public void speak(Language language) {
        person().speaks(language);
    }

    /**
     * @param keptSession the session in which it is changed; all others end
     * @throws PasswordWrong when the present one is not right
     */
    public void changePassword(String present, String wanted, long keptSession) {
        Person person = person();
        if (!passwords.matches(present == null ? "" : present, person.passwordHash())) {
            throw new PasswordWrong();
        }
        PasswordRules.check(wanted == null ? "" : wanted, person.getEmail());
        person.setPasswordHash(passwords.hashed(wanted));
        sessions.endOthers(keptSession);
        seen.fire(new SignInSeen("CHANGE_PASSWORD", person.getId()));
    }

    private Person person() {
        return em.find(Person.class, current.id());
    }
}
