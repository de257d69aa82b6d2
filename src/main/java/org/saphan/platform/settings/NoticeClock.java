package org.saphan.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.saphan.platform.change.ContentChanged;

/**
 * A notice begins and ends without anybody changing anything: for the pages in memory that is a change like any
 * other. Asks nothing of the database until the time has come. Two nodes may both record it. Its first look also
 * brings the settings into memory, so that an error page need not.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeClock {

    private static final Logger LOG = Logger.getLogger(NoticeClock.class.getName());

    @Inject
    Site site;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    private Instant looked;

    @PostConstruct
    void start() {
        looked = clock.instant();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        try {
            Instant now = clock.instant();
            boolean passed = Stream.of(SiteSetting.NOTICE_FROM, SiteSetting.NOTICE_UNTIL).flatMap(setting -> site.moment(setting).stream())
                    .anyMatch(moment -> moment.isAfter(looked) && !moment.isAfter(now));
            if (passed) {
                changed.fire(new ContentChanged("site", 0));
            }
            looked = now;
        } catch (RuntimeException away) {
            // thrown to the container twice, it would take the timer away for good
            LOG.log(Level.WARNING, "The beginning or the end of a notice is not recorded yet", away);
        }
    }
}
