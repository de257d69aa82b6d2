package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

/** The second factor: a code from an app, or one of ten recovery codes that work once. */
@ApplicationScoped
@Transactional
public class SecondFactor {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    @Inject
    Event<SignInSeen> seen;

    /**
     * Turns it on for the person who asks.
     *
     * @param code from the app, which proves that the secret has arrived there
     * @return the recovery codes, which are shown this once
     * @throws CodeRefused when the code is not the secret's
     */
    public List<String> turnOn(Totp totp, String code) {
        OptionalLong step = totp.accept(code == null ? "" : code, clock.instant(), null);
        if (step.isEmpty()) {
            throw new CodeRefused();
        }
        Person person = em.find(Person.class, current.id());
        person.setSecondFactor(totp.secret(), step.getAsLong());
        forgetCodes(person);
        List<String> codes = RecoveryCodes.make();
        codes.forEach(each -> em.createNativeQuery("INSERT INTO recovery_code (person_id, hash) VALUES (?1, ?2)")
                .setParameter(1, person.getId()).setParameter(2, RecoveryCodes.hash(each)).executeUpdate());
        seen.fire(new SignInSeen("SECOND_FACTOR_ON", person.getId()));
        return codes;
    }

    /** @throws CodeRefused when the code is wrong: whoever finds an open desk must not be able to turn it off */
    public void turnOff(String code) {
        Person person = em.find(Person.class, current.id());
        if (!accepts(person, code)) {
            throw new CodeRefused();
        }
        person.setSecondFactor(null, null);
        forgetCodes(person);
        seen.fire(new SignInSeen("SECOND_FACTOR_OFF", person.getId()));
    }

    private void forgetCodes(Person person) {
        em.createNativeQuery("DELETE FROM recovery_code WHERE person_id = ?1").setParameter(1, person.getId()).executeUpdate();
    }

    /** Whether the code is good now; it is not a second time. */
    boolean accepts(Person person, String code) {
        String typed = code == null ? "" : code;
        OptionalLong step = new Totp(person.totpSecret()).accept(typed, clock.instant(), person.totpLastStep());
        if (step.isPresent()) {
            person.setSecondFactor(person.totpSecret(), step.getAsLong());
            return true;
        }
        return em.createNativeQuery("UPDATE recovery_code SET used_at = ?3 WHERE person_id = ?1 AND hash = ?2 AND used_at IS NULL")
                .setParameter(1, person.getId()).setParameter(2, RecoveryCodes.hash(typed))
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate() == 1;
    }
}
