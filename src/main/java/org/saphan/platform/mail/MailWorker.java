package org.saphan.platform.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.settings.Setting;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;

/**
 * Sends what waits in the outbox, once a second and outside of any transaction. Every node has this worker. A node
 * that dies between sending and noting it lets a mail go out twice, with the same Message-ID.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final long SECONDS_FOR_THE_LAST_ONE = 15;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    Dispatch dispatch;

    @Inject
    Site site;

    private final String node = UUID.randomUUID().toString();
    private final ReentrantLock atWork = new ReentrantLock();
    private volatile boolean stopping;
    private MailServer server;
    private ScheduledFuture<?> working;
    private boolean away;

    @PostConstruct
    void start() {
        Optional<MailServer> configured = MailServer.configured();
        if (configured.isEmpty()) {
            LOG.info("No mail server is set: mails stay in the outbox.");
            return;
        }
        if (Setting.PUBLIC_URL.find().isEmpty()) {
            LOG.warning("Mails are sent, but saphan.public.url is not set: links in mails that no request causes lead to the address that somebody asked for last.");
        }
        server = configured.get();
        working = executor.scheduleWithFixedDelay(this::work, 1, 1, TimeUnit.SECONDS);
    }

    /** What is being sent may end; a claim that is still open after that runs out by itself. */
    @PreDestroy
    void stop() {
        if (working == null) {
            return;
        }
        stopping = true;
        working.cancel(false);
        try {
            if (atWork.tryLock(SECONDS_FOR_THE_LAST_ONE, TimeUnit.SECONDS)) {
                dispatch.handBack(node);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Claimed mails are not handed back; their claims run out.", fault);
        }
    }

    private void work() {
        atWork.lock();
        try {
            boolean more = !stopping;
            while (more) {
                more = sendOne() && !stopping;
            }
            away = false;
        } catch (RuntimeException fault) {
            if (!away) {
                LOG.log(Level.WARNING, "The outbox cannot be read or written.", fault);
            }
            away = true;
        } finally {
            atWork.unlock();
        }
    }

    /** False when there is none to send. */
    private boolean sendOne() {
        Optional<OutboxMessage> claimed = dispatch.claim(node);
        claimed.ifPresent(this::send);
        return claimed.isPresent();
    }

    private void send(OutboxMessage message) {
        try {
            server.send(message, site.words(SiteSetting.SENDER, message.getLanguage()));
        } catch (MessagingException refused) {
            // without the exception: it names the recipient
            LOG.log(Level.WARNING, "Mail {0} is not sent: {1}", new Object[] {message.getId(), refused.getClass().getSimpleName()});
            dispatch.failed(message.getId(), String.valueOf(refused.getMessage()), MailServer.isForGood(refused));
            return;
        }
        dispatch.sent(message.getId());
    }
}
