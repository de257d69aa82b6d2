package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DutyMissing;

/** Whether the person deals with a match: as an officer of one of its two sides. */
@ApplicationScoped
public class CaseDuty {

    @Inject
    CurrentPerson me;

    /** @throws DutyMissing when the person is an officer of neither side */
    public void must(Match match) {
        if (!may(match)) {
            throw new DutyMissing();
        }
    }

    public boolean may(Match match) {
        return match.desks().stream().anyMatch(desk -> me.may(Act.HANDLE_CASES, desk));
    }
}
