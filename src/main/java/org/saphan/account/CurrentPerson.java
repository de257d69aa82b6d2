package org.saphan.account;

import jakarta.enterprise.context.RequestScoped;
import org.saphan.language.Language;

/** The person on whose behalf the request acts. Until somebody is named, nobody: every duty is refused. */
@RequestScoped
public class CurrentPerson {

    private Person person;

    public void become(Person person) {
        this.person = person;
    }

    /** @throws DutyMissing when nobody is signed in */
    public long id() {
        if (person == null) {
            throw new DutyMissing();
        }
        return person.getId();
    }

    /** @throws DutyMissing when the person is not charged with the duty in this language */
    public void mustHold(Duty duty, Language language) {
        if (person == null || !person.holds(duty, language)) {
            throw new DutyMissing();
        }
    }
}
