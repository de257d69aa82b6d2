package org.saphan.home.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.saphan.home.OutboxDesk;
import org.saphan.platform.mail.OutboxMessage;
import org.saphan.platform.settings.Setting;
import org.saphan.platform.settings.Site;
import org.saphan.platform.settings.SiteSetting;
import org.saphan.platform.web.Notices;

/** Mails that wait, were sent or failed: {@code desk/outbox.xhtml}. */
@Named
@RequestScoped
public class OutboxList {

    private static final int PAGE = 50;

    @Inject
    OutboxDesk outbox;

    @Inject
    Site site;

    @Inject
    Notices notices;

    private int page = 1;

    public List<OutboxMessage> getMessages() {
        return outbox.latest((page - 1) * PAGE, PAGE);
    }

    /** Since when the mail waits that waits longest; null when none does. */
    public Instant getOldest() {
        return outbox.oldestWaiting().orElse(null);
    }

    /** After how many days what was sent is cleared away. */
    public int getDays() {
        return site.number(SiteSetting.MAIL_DAYS);
    }

    public void again(long id) {
        outbox.again(id);
        notices.tell("account.notice.mail_again");
    }

    /** Whether a mail server is set; without one, mails stay here to be read. */
    public boolean isSent() {
        return Setting.MAIL_HOST.find().isPresent();
    }

    public long getPages() {
        return (outbox.count() + PAGE - 1) / PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
