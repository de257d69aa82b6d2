package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.saphan.inquiry.CaseLinks;
import org.saphan.platform.NotFound;

/**
 * Who comes by a link. Looked up in a transaction of its own: the caller's then begins with locking the match, and
 * reads nothing that another party changed in the meantime.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PartyLinks {

    /** The party that a link belongs to. */
    public record Key(long matchId, Side side) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseLinks links;

    /** @throws NotFound when the link is forged or has expired */
    public Key find(String token) {
        Party party = em.find(Party.class, links.open(CaseLinks.Purpose.PARTY, token));
        if (party == null) {
            throw new NotFound("party", CaseLinks.Purpose.PARTY);
        }
        return new Key(party.getMatch().getId(), party.getSide());
    }
}
