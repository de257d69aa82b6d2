package org.saphan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.saphan.account.SignInSeen;

/** Records every signing-in and what else happens to accounts. */
@ApplicationScoped
@Transactional
public class SignInTrail {

    @Inject
    AuditTrail trail;

    @Inject
    OpenEntries open;

    /** Who signs out has finished writing. */
    void record(@Observes SignInSeen seen) {
        if (SignInSeen.SIGN_OUT.equals(seen.what())) {
            open.closeAllOf(seen.personId());
        }
        trail.record(AuditEntry.ofAccount(seen.what(), seen.personId()));
    }
}
