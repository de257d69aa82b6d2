package org.saphan.testing.inside;

import static org.saphan.language.Language.EN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.account.Act;
import org.saphan.account.AssignedDuty;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.account.Staff;
import org.saphan.audit.AuditReading;
import org.saphan.home.OutboxDesk;
import org.saphan.home.SiteDesk;
import org.saphan.platform.mail.Mail;
import org.saphan.platform.mail.Outbox;
import org.saphan.testing.inside.DeskCalls.Body;
import org.saphan.testing.inside.DeskCalls.Call;

/** The part of the {@link DeskCalls} that is about people, the trail, the outbox and the site as a whole. */
@ApplicationScoped
public class AdministrationCalls {

    @Inject
    Given given;

    @Inject
    Staff staff;

    @Inject
    AuditReading audit;

    @Inject
    SiteDesk site;

    @Inject
    OutboxDesk outbox;

    @Inject
    Outbox mails;

    List<Call> all() {
        Person colleague = given.charged(Duty.WRITE, null);
        Set<AssignedDuty> duties = Set.of(new AssignedDuty(Duty.TRANSLATE, EN));
        String base = "https://saphan.test";
        AuditReading.Search anything = new AuditReading.Search("", "", 0, "");
        given.signedIn(Duty.ADMINISTER);
        int sheet = site.open().version();
        mails.put(new Mail("reader@saphan.test", "en", "subject", "text"));
        long mail = given.number("SELECT MAX(id) FROM outbox_message");
        return List.of(
                call("Staff.all", Act.MANAGE_PEOPLE, () -> staff.all()),
                call("Staff.export", Act.MANAGE_PEOPLE, () -> staff.export()),
                call("Staff.get", Act.MANAGE_PEOPLE, () -> staff.get(colleague.getId())),
                call("Staff.invite", Act.MANAGE_PEOPLE, () -> staff.invite("invited@saphan.test", "Invited", EN, duties, base)),
                call("Staff.change", Act.MANAGE_PEOPLE, () -> staff.change(colleague.getId(), colleague.getVersion(), "Other name", duties, true)),
                call("Staff.sendLink", Act.MANAGE_PEOPLE, () -> staff.sendLink(colleague.getId(), base)),
                call("AuditReading.count", Act.READ_AUDIT, () -> audit.count(anything)),
                call("AuditReading.lines", Act.READ_AUDIT, () -> audit.lines(anything, 0, 1)),
                call("AuditReading.gap", Act.READ_AUDIT, () -> audit.gap()),
                call("AuditReading.open", Act.READ_AUDIT, () -> audit.open()),
                call("AuditReading.lastDone", Act.USE_DESK, () -> audit.lastDone(1)),
                call("SiteDesk.open", Act.MANAGE_SITE, () -> site.open()),
                call("SiteDesk.save", Act.MANAGE_SITE, () -> site.save(sheet, Map.of("NAME.en", "Another name"))),
                call("OutboxDesk.count", Act.READ_OUTBOX, () -> outbox.count()),
                call("OutboxDesk.latest", Act.READ_OUTBOX, () -> outbox.latest(0, 1)),
                call("OutboxDesk.oldestWaiting", Act.READ_OUTBOX, () -> outbox.oldestWaiting()),
                call("OutboxDesk.again", Act.READ_OUTBOX, () -> outbox.again(mail)),
                call("OutboxDesk.export", Act.READ_OUTBOX, () -> outbox.export()));
    }

    private static Call call(String name, Act act, Body body) {
        return new Call(name, act, null, body);
    }
}
