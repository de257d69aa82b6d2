package org.saphan.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Logger;
import org.saphan.account.DemonstrationAccounts;
import org.saphan.account.Duty;
import org.saphan.account.FirstAdministrator;
import org.saphan.account.People;
import org.saphan.account.Person;
import org.saphan.platform.settings.Setting;

/**
 * Fills an empty database: always with the pages and the profiles of industries that every installation
 * begins with, and with the demonstration when it is asked for. One transaction, so that a start that
 * was killed half-way begins anew; a lock on the change clock lets one of two nodes do it.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class StartingContent {

    static final String AUTHOR = "starting-content-author@saphan.example";
    static final String REVIEWER = "starting-content-reviewer@saphan.example";

    private static final Logger LOG = Logger.getLogger(StartingContent.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    DemonstrationAccounts accounts;

    @Inject
    FirstAdministrator first;

    @Inject
    StarterContent starter;

    @Inject
    Demonstration demonstration;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void load() {
        em.createNativeQuery("SELECT sequence FROM change_clock WHERE id = 1 FOR UPDATE").getSingleResult();
        boolean demo = Setting.DEMO.isOn();
        if (demo) {
            accounts.make();
        } else {
            // the launcher, in the same process, prints the address with it
            first.link().ifPresent(token -> System.setProperty("saphan.first.administrator", token.words()));
        }
        if (people.find(AUTHOR).isEmpty()) {
            // two makers without a password, so that the rule of the second person holds here, too
            people.add(new Person(AUTHOR, "Saphan", false).charge(Duty.WRITE, null));
            people.add(new Person(REVIEWER, "Saphan", false).charge(Duty.REVIEW, null));
            starter.load();
            if (demo) {
                demonstration.load();
            }
            LOG.info("The starting content is loaded.");
        }
    }
}
