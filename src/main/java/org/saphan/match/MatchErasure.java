package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.saphan.account.Person;
import org.saphan.inquiry.CaseLinks;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseMails;

/** Forgets the people of a match and what they said. States, days, codes and amounts stay, for the figures. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MatchErasure {

    /** What a party said and what was said to it alone; the match is the first, the party the second, its channel the third parameter. */
    private static final List<String> MESSAGES_OF_PARTY = List.of(
            "DELETE t FROM relay_translation t JOIN relay_message m ON m.id = t.message_id WHERE m.match_id = ?1 AND (m.party_id = ?2 OR m.channel = ?3)",
            "DELETE f FROM relay_file f JOIN relay_message m ON m.id = f.message_id WHERE m.match_id = ?1 AND (m.party_id = ?2 OR m.channel = ?3)",
            "DELETE FROM relay_message WHERE match_id = ?1 AND (party_id = ?2 OR channel = ?3)");
    private static final List<String> WORDS_OF_PARTY = List.of(
            "UPDATE meeting_rating r JOIN match_meeting m ON m.id = r.meeting_id SET r.words = NULL WHERE m.match_id = ?1 AND r.party_id = ?2",
            "UPDATE follow_up SET words = NULL WHERE match_id = ?1 AND party_id = ?2");
    /** In which officers may have named either. */
    private static final List<String> WORDS_OF_OFFICERS = List.of(
            "UPDATE match_meeting SET place = NULL, link = NULL, participants = NULL, interpreter = NULL WHERE match_id = ?1",
            "UPDATE case_step SET reason = NULL WHERE kind = 'match' AND case_id = ?1 AND step = 'WITHDRAW' AND reason <> '" + CaseLog.SENDER_GONE + "'");
    private static final List<String> OF_MATCH = List.of(
            "DELETE t FROM relay_translation t JOIN relay_message m ON m.id = t.message_id WHERE m.match_id = ?1",
            "DELETE f FROM relay_file f JOIN relay_message m ON m.id = f.message_id WHERE m.match_id = ?1",
            "DELETE FROM relay_message WHERE match_id = ?1",
            "UPDATE outcome SET words = NULL, evidence_name = NULL, evidence_type = NULL, evidence = NULL WHERE match_id = ?1");

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseLinks links;

    @Inject
    CaseMails mails;

    @Inject
    CaseLog log;

    @Inject
    Clock clock;

    /** @param match locked */
    void all(Match match) {
        Stream.of(Side.values()).map(match::party).forEach(this::forget);
        OF_MATCH.forEach(sql -> em.createNativeQuery(sql).setParameter(1, match.getId()).executeUpdate());
        match.becomeAnonymous(clock.instant());
        log.note("ERASE", MatchSteps.KIND, match.getId(), "", "");
    }

    /** One of the two, at its own wish. What the other side has received stays with it. @param party of a match that is locked */
    void one(Party party) {
        forget(party);
        party.becomeAnonymous();
        if (party.getSide() == Side.SEEKER) {
            party.getMatch().forgetSeeker();
        }
        log.note("ERASE", MatchSteps.KIND, party.getMatch().getId(), "", party.getSide());
    }

    private void forget(Party party) {
        Match match = party.getMatch();
        Stream<String> addresses = Stream.of(Side.values()).map(side -> match.party(side).getContact().getEmail());
        Stream<String> officers = Stream.of(match.getOwner(), match.getSecond()).filter(Objects::nonNull).map(Person::getEmail);
        Stream.concat(addresses, officers).filter(Objects::nonNull).forEach(address -> mails.forget(match.getReference(), address));
        em.flush();
        MESSAGES_OF_PARTY.forEach(sql -> em.createNativeQuery(sql).setParameter(1, match.getId()).setParameter(2, party.getId())
                .setParameter(3, Channel.of(party.getSide()).name()).executeUpdate());
        WORDS_OF_PARTY.forEach(sql -> em.createNativeQuery(sql).setParameter(1, match.getId()).setParameter(2, party.getId()).executeUpdate());
        WORDS_OF_OFFICERS.forEach(sql -> em.createNativeQuery(sql).setParameter(1, match.getId()).executeUpdate());
        links.revoke(CaseLinks.Purpose.PARTY, party.getId());
    }
}
