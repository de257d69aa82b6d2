package org.saphan.platform.database;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements that the current thread sent, so that the log and the tests can say how many a page took. */
public class StatementCount extends SessionEventAdapter implements SessionCustomizer {

    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(this);
        // a page is not to wait five seconds for each try while the database is away; the pool tries its connections
        session.getLogin().setQueryRetryAttemptCount(0);
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        SENT.get()[0]++;
    }

    public static void reset() {
        SENT.get()[0] = 0;
    }

    /** How many statements this thread sent since {@link #reset()}. */
    public static int sent() {
        return SENT.get()[0];
    }
}
