package org.saphan.inquiry;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.form.RateLimit;

/** Forgets what was typed and never sent, and who was counted, when their time is over. */
@Singleton
@DependsOn("Migrations")
public class OldDrafts {

    private static final Logger LOG = Logger.getLogger(OldDrafts.class.getName());

    @Inject
    Drafts drafts;

    @Inject
    RateLimit limit;

    /** Nothing is thrown to the container: it takes the timer away for good after two failures. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void forget() {
        try {
            drafts.forgetOld();
            limit.forget();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Old drafts are not forgotten; tried again", failed);
        }
    }
}
