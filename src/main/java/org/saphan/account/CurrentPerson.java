package org.saphan.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.saphan.language.Language;

/** The person on whose behalf the request acts. Until somebody is named, nobody: everything is refused. */
@Named("me")
@RequestScoped
public class CurrentPerson {

    private Person person;

    public void become(Person person) {
        this.person = person;
    }

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return person != null;
    }

    /** @throws DutyMissing when nobody is signed in */
    public long id() {
        if (person == null) {
            throw new DutyMissing();
        }
        return person.getId();
    }

    /** @return null when nobody is signed in */
    public Person getPerson() {
        return person;
    }

    /**
     * @param language null for what belongs to no language: then any language's duty is enough
     * @throws DutyMissing when none of the person's duties covers the act in this language
     */
    public void must(Act act, Language language) {
        if (!may(act, language)) {
            throw new DutyMissing();
        }
    }

    /** Whether {@link #must} would pass, for pages that hide what is refused. */
    public boolean may(Act act, Language language) {
        return person != null && person.may(act, language);
    }

    /** The same by name, for views: {@code #{me.may('APPROVE', edition.language)}}. */
    public boolean may(String act, Language language) {
        return may(Act.valueOf(act), language);
    }
}
