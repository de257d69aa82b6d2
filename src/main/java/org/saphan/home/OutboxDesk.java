package org.saphan.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.platform.mail.Outbox;
import org.saphan.platform.mail.OutboxMessage;

/** The outbox for those who may read it. */
@ApplicationScoped
@Transactional
public class OutboxDesk {

    @Inject
    Outbox outbox;

    @Inject
    CurrentPerson person;

    @Inject
    AuditTrail trail;

    public long count() {
        person.must(Act.READ_OUTBOX, null);
        return outbox.count();
    }

    /** The newest first. */
    public List<OutboxMessage> latest(int first, int count) {
        person.must(Act.READ_OUTBOX, null);
        return outbox.latest(first, count);
    }

    /** Since when the mail waits that waits longest; empty when none does. */
    public Optional<Instant> oldestWaiting() {
        person.must(Act.READ_OUTBOX, null);
        return outbox.oldestWaiting();
    }

    /** Sends one that failed again. */
    public void again(long id) {
        person.must(Act.READ_OUTBOX, null);
        outbox.again(id);
    }

    /** Notes that the list is taken out of the house. */
    public void export() {
        person.must(Act.READ_OUTBOX, null);
        trail.record(new AuditEntry("EXPORT_OUTBOX", "mail", 0));
    }
}
