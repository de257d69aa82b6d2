package org.saphan.account;

import static org.saphan.account.Duty.ADMINISTER;
import static org.saphan.account.Duty.OFFICER;
import static org.saphan.account.Duty.REVIEW;
import static org.saphan.account.Duty.TRANSLATE;
import static org.saphan.account.Duty.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.saphan.language.Language;
import org.saphan.platform.settings.Setting;

/** The people of the demonstration, all with one password that is printed at every start. */
@ApplicationScoped
@Transactional
public class DemonstrationAccounts {

    @Inject
    People people;

    @Inject
    Passwords passwords;

    /** Makes those that are missing, and gives all of them the password of this start. */
    public void make() {
        String secret = Setting.DEMO_PASSWORD.find().map(passwords::hashed).orElse(null);
        account("admin", null, secret, ADMINISTER, WRITE, REVIEW);
        account("author", null, secret, WRITE);
        for (Language language : Language.values()) {
            if (language != Language.byDefault().readingOrder().get(1)) {
                account("translator-" + language.tag(), language, secret, TRANSLATE);
            }
            account("reviewer-" + language.tag(), language, secret, REVIEW);
            if (language != Language.byDefault()) {
                account("officer-" + language.tag(), language, secret, OFFICER);
            }
        }
    }

    private void account(String name, Language language, String secret, Duty... duties) {
        String email = name + "@saphan.example";
        Person person = people.find(email).orElseGet(() -> {
            Person made = new Person(email, displayName(name), true);
            for (Duty duty : duties) {
                made.charge(duty, language);
            }
            return people.add(made);
        });
        person.setPasswordHash(secret);
    }

    /** As a reader sees it: "Officer TH (demo)". */
    private static String displayName(String account) {
        String[] parts = account.split("-");
        String role = parts[0].substring(0, 1).toUpperCase(Locale.ROOT) + parts[0].substring(1);
        return (parts.length == 1 ? role : role + " " + parts[1].toUpperCase(Locale.ROOT)) + " (demo)";
    }
}
