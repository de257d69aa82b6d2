package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DutyMissing;
import org.saphan.platform.NotFound;

/** Who deals with a match: the officers of its two sides, and nobody else. */
@ApplicationScoped
@Transactional
public class CaseDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson me;

    /**
     * @throws DutyMissing when the person is an officer of neither side
     * @throws NotFound when there is no such match
     */
    public Match match(long id) {
        Match match = em.find(Match.class, id);
        if (match == null) {
            throw new NotFound(MatchSteps.KIND, id);
        }
        must(match);
        return match;
    }

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
