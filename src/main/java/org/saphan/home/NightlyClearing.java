package org.saphan.home;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.account.DeskSessions;
import org.saphan.platform.mail.Outbox;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.search.MissedQueries;

/** Clears away each night what has been kept for as long as administrators set. Every node may do it. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyClearing {

    private static final Logger LOG = Logger.getLogger(NightlyClearing.class.getName());

    @Inject
    Site site;

    @Inject
    Outbox outbox;

    @Inject
    DeskSessions sessions;

    @Inject
    MissedQueries missed;

    @Inject
    Clock clock;

    /** Nothing is thrown to the container, which would take the timer away for good; tomorrow is another night. */
    @Schedule(hour = "2", minute = "40", timezone = "Asia/Bangkok", persistent = false)
    public void clear() {
        try {
            Instant now = clock.instant();
            int mails = outbox.clear(now.minus(Duration.ofDays(site.number(SiteSetting.MAIL_DAYS))));
            int ended = sessions.forget(now.atZone(ZoneOffset.UTC).minusMonths(site.number(SiteSetting.RETENTION_MONTHS)).toInstant());
            missed.forgetOld();
            LOG.log(Level.INFO, "Cleared away: {0} mails, {1} sessions", new Object[] {mails, ended});
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Nothing is cleared away tonight", failed);
        }
    }
}
