package org.saphan.match;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes old cases anonymous by night. Every node has this clock; whoever comes second to a case finds it done. */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OldCaseClock {

    private static final Logger LOG = Logger.getLogger(OldCaseClock.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    OldCases cases;

    @Lock(LockType.WRITE)
    @Schedule(hour = "3", minute = "10", timezone = "Asia/Bangkok", persistent = false)
    public void clear() {
        try {
            List<OldCases.OldCase> due = cases.overdue(AT_ONCE);
            long done = due.stream().filter(this::cleared).count();
            LOG.log(Level.INFO, "{0} of {1} old cases made anonymous", new Object[] {done, due.size()});
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Old cases are not looked for tonight", failed);
        }
    }

    /** Nothing is thrown to the container: it takes the timer away for good after two failures. */
    private boolean cleared(OldCases.OldCase old) {
        try {
            cases.clear(old);
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, old.kind() + " " + old.id() + " is not made anonymous; tried again tomorrow", failed);
            return false;
        }
    }
}
