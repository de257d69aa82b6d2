package org.saphan.testing.inside;

import static org.saphan.language.Language.EN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.saphan.account.Act;
import org.saphan.account.AssignedDuty;
import org.saphan.account.Duty;
import org.saphan.account.Person;
import org.saphan.account.Staff;
import org.saphan.audit.AuditReading;
import org.saphan.testing.inside.DeskCalls.Call;

/** The part of the {@link DeskCalls} that is about the people of the desk and the trail of what they did. */
@ApplicationScoped
public class PeopleCalls {

    private static final String BASE = "https://saphan.test";

    @Inject
    Given given;

    @Inject
    Staff staff;

    @Inject
    AuditReading audit;

    List<Call> all() {
        Person colleague = given.charged(Duty.WRITE, null);
        Set<AssignedDuty> duties = Set.of(new AssignedDuty(Duty.TRANSLATE, EN));
        AuditReading.Search anything = new AuditReading.Search("", "", 0, "");
        return List.of(
                new Call("Staff.all", Act.MANAGE_PEOPLE, null, () -> staff.all()),
                new Call("Staff.export", Act.MANAGE_PEOPLE, null, () -> staff.export()),
                new Call("Staff.get", Act.MANAGE_PEOPLE, null, () -> staff.get(colleague.getId())),
                new Call("Staff.invite", Act.MANAGE_PEOPLE, null, () -> staff.invite("invited@saphan.test", "Invited", EN, duties, BASE)),
                new Call("Staff.change", Act.MANAGE_PEOPLE, null, () -> staff.change(colleague.getId(), colleague.getVersion(), "Other name", duties, true)),
                new Call("Staff.sendLink", Act.MANAGE_PEOPLE, null, () -> staff.sendLink(colleague.getId(), BASE)),
                new Call("AuditReading.count", Act.READ_AUDIT, null, () -> audit.count(anything)),
                new Call("AuditReading.lines", Act.READ_AUDIT, null, () -> audit.lines(anything, 0, 1)),
                new Call("AuditReading.gap", Act.READ_AUDIT, null, () -> audit.gap()),
                new Call("AuditReading.open", Act.READ_AUDIT, null, () -> audit.open()),
                new Call("AuditReading.lastDone", Act.USE_DESK, null, () -> audit.lastDone(1)));
    }
}
