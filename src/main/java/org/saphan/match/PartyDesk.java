package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.Consents;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.text.Characters;
import org.saphan.platform.time.Clocks;

/**
 * What a party may do with a match, by the link in its mail and without an account. Each answer may be sent twice;
 * one that comes when the match is over says so and changes nothing.
 */
@ApplicationScoped
@Transactional
public class PartyDesk {

    /** What the keys of the words begin with to which whoever accepts agrees. */
    public static final String CONSENT = "match.consent.";

    static final int LONGEST_WORDS = 1000;

    /** What became of an answer. */
    public enum Told {
        ACCEPTED, DECLINED, ASKED,
        /** The match was over before it came. */
        LATE
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    PartyLinks links;

    @Inject
    MatchSteps steps;

    @Inject
    Expiry expiry;

    @Inject
    Introductions introductions;

    @Inject
    Consents consents;

    @Inject
    RelayMails mails;

    @Inject
    Relay relay;

    @Inject
    Matchmaking matchmaking;

    @Inject
    MatchErasure erasure;

    @Inject
    Clock clock;

    /** @throws NotFound when the link is forged or has expired, or no party knows of the match yet */
    public Party open(String token) {
        PartyLinks.Key key = links.find(token);
        Match match = em.find(Match.class, key.matchId());
        if (match.getState() == MatchState.DRAFT) {
            throw new NotFound("party", key.side());
        }
        return match.party(key.side());
    }

    /**
     * The party wants to be introduced and agrees that its contact is shown to the other side then.
     *
     * @param version of the words it agreed to
     * @throws MatchRefused when it did not agree to words that are valid now
     */
    public Told accept(String token, String version, String base) {
        Party party = locked(token);
        Match match = party.getMatch();
        if (party.getAnswer() == Answer.ACCEPTED && (match.getState().isAsking() || match.getState().isIntroduced())) {
            return Told.ACCEPTED;
        }
        if (isOver(match, base)) {
            return Told.LATE;
        }
        Language language = consents.language(CONSENT, version == null ? "" : version).orElseThrow(() -> new MatchRefused("consent"));
        party.accept(consents.given(CONSENT, language));
        boolean both = match.party(party.getSide().other()).getAnswer() == Answer.ACCEPTED;
        steps.take(match, both ? MatchStep.INTRODUCE : MatchStep.ACCEPT_FIRST, party.getSide().name());
        if (both) {
            introductions.introduce(match, base);
        }
        mails.toOfficers(both ? "answer.mail.officer_introduced" : "answer.mail.officer_accepted", match, base, Map.of());
        return Told.ACCEPTED;
    }

    /**
     * The party does not want to be introduced, or not any more.
     *
     * @param words for the officers only; may be empty
     */
    public Told decline(String token, DeclineReason reason, String words, String base) {
        Party party = locked(token);
        Match match = party.getMatch();
        if (party.getAnswer() == Answer.DECLINED) {
            return Told.DECLINED;
        }
        if (isOver(match, base)) {
            return Told.LATE;
        }
        String said = words == null ? "" : Characters.wanted(words).strip();
        if (reason == null) {
            throw new MatchRefused("reason");
        }
        if (said.codePointCount(0, said.length()) > LONGEST_WORDS) {
            throw new MatchRefused("long", Map.of("limit", LONGEST_WORDS));
        }
        party.decline(reason.name(), said.isEmpty() ? null : said, clock.instant());
        steps.take(match, MatchStep.DECLINE, party.getSide() + " " + reason.name());
        mails.toParty("answer.mail.declined", match.party(party.getSide().other()), base, Map.of());
        mails.toOfficers("answer.mail.officer_declined", match, base, Map.of());
        return Told.DECLINED;
    }

    /** A question to the officers. @param formKey of the form: sent again, it asks nothing twice */
    public Told ask(String token, Language language, String words, String formKey, String base) {
        Party party = locked(token);
        relay.say(party, new Relay.Letter(Channel.of(party.getSide()), language, words, formKey, List.of()), base);
        return Told.ASKED;
    }

    /** What is known of the party goes; a match that did not come to an introduction ends. The link opens nothing any more. */
    public void erase(String token, String base) {
        Party party = locked(token);
        erasure.one(party);
        if (MatchStep.WITHDRAW.startsFrom(party.getMatch().getState()) && !party.getMatch().getState().isIntroduced()) {
            matchmaking.withdraw(party.getMatch(), CaseLog.SENDER_GONE, base);
        }
    }

    private Party locked(String token) {
        PartyLinks.Key key = links.find(token);
        Match match = steps.lock(key.matchId());
        if (match.getState() == MatchState.DRAFT) {
            throw new NotFound("party", key.side());
        }
        return match.party(key.side());
    }

    /** Whether it is too late for an answer; one that has run out since the clock looked last runs out now. */
    private boolean isOver(Match match, String base) {
        if (match.getState().isAsking() && match.getExpiresOn().isBefore(Clocks.today(clock))) {
            expiry.expire(match, base);
        }
        return !match.getState().isAsking();
    }
}
