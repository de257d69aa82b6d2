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

    void record(@Observes SignInSeen seen) {
        trail.record(AuditEntry.ofAccount(seen.what(), seen.personId()));
    }
}
