package org.saphan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.account.CurrentPerson;

/** Records who did what, in the transaction that does it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditTrail {

    @Inject
    AuditChain chain;

    @Inject
    OpenEntries open;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** What was being written on the same edition has ended by that, and is recorded first. */
    public void record(AuditEntry entry) {
        if (entry.getEdition() != null) {
            open.close(entry.getKind(), entry.getEdition());
        }
        entry.madeBy(person.isKnown() ? person.id() : null, clock.instant());
        chain.append(entry);
    }

    /**
     * Records one save of many, as pages make them by themselves: a person's consecutive saves on an edition become
     * one entry, from before the first to after the last. It is written when something else happens to the edition,
     * when somebody else saves it, when the person signs out or has not saved for ten minutes.
     */
    public void goOn(AuditEntry save) {
        open.add(save, person.id());
    }
}
