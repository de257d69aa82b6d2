package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.saphan.account.Person;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseMoved;
import org.saphan.inquiry.Contact;
import org.saphan.language.Language;
import org.saphan.platform.text.Characters;
import org.saphan.platform.time.Clocks;

/** What officers do with a match that was made: prepare it, ask both parties, remind them, take it back, end it. A step taken twice is taken once. */
@ApplicationScoped
@Transactional
public class Matchmaking {

    static final int LONGEST_WORDS = 3000;
    static final int LONGEST_REASON = 300;

    @Inject
    MatchSteps steps;

    @Inject
    CaseDesk desk;

    @Inject
    Officers officers;

    @Inject
    Expiry expiry;

    @Inject
    FollowUps followUps;

    @Inject
    RelayMails mails;

    @Inject
    CaseLog log;

    @Inject
    Clock clock;

    private Match locked(long id) {
        Match match = steps.lock(id);
        desk.must(match);
        return match;
    }

    /**
     * Whom to ask at a party, in which language and with which words.
     *
     * @param version of the party when the page was opened
     */
    public record Preparation(Side side, int version, Contact contact, Language language, String words) {
    }

    /** Keeps what was typed about the parties, of all or of none. Only while no party knows of the match. */
    public void prepare(long id, List<Preparation> preparations) {
        prepare(locked(id), preparations);
    }

    private void prepare(Match match, List<Preparation> preparations) {
        for (Preparation each : preparations) {
            Party party = match.party(each.side());
            if (match.getState() != MatchState.DRAFT || party.getVersion() != each.version()) {
                throw new CaseMoved();
            }
            party.reach(each.contact(), each.language());
            party.told(limited(each.words(), LONGEST_WORDS));
            log.note("PREPARE", MatchSteps.KIND, match.getId(), "", each.side());
        }
    }

    /** Without what nobody types on purpose; null when nothing is left. */
    private static String limited(String words, int limit) {
        String said = words == null ? "" : Characters.wanted(words).strip();
        if (said.codePointCount(0, said.length()) > limit) {
            throw new MatchRefused("long", Map.of("limit", limit));
        }
        return said.isEmpty() ? null : said;
    }

    /** Those who may be the second officer: of the desks that deal with the match, but the first. */
    public List<Person> colleagues(long id) {
        Match match = desk.match(id);
        return match.desks().stream().flatMap(each -> officers.of(each).stream()).distinct()
                .filter(person -> person.getId() != match.getOwner().getId()).toList();
    }

    /** @param person one of the {@link #colleagues}; null for nobody */
    public void join(long id, Long person) {
        Match match = locked(id);
        Person second = person == null ? null : colleagues(id).stream().filter(each -> each.getId() == person).findFirst().orElseThrow(() -> new MatchRefused("officer"));
        log.note("JOIN", MatchSteps.KIND, id, match.getSecond() == null ? "" : match.getSecond().getId(), person == null ? "" : person);
        match.joinedBy(second);
    }

    /**
     * Asks both parties.
     *
     * @param preparations what was typed and is not kept yet; nothing of it is kept when they cannot be asked
     * @throws MatchRefused when there is nobody to ask or nothing to say at one of them
     */
    public void propose(long id, List<Preparation> preparations, String base) {
        Match match = locked(id);
        if (match.getState().isAsking()) {
            return;
        }
        prepare(match, preparations);
        for (Side side : Side.values()) {
            Party party = match.party(side);
            if (party.getContact().getEmail() == null || party.getContact().getName() == null || party.getWords() == null) {
                throw new MatchRefused("incomplete_" + side);
            }
        }
        match.expires(Clocks.today(clock).plusDays(Expiry.DAYS_TO_ANSWER));
        steps.take(match, MatchStep.PROPOSE, null);
        for (Side side : Side.values()) {
            mails.toParty("answer.mail.proposed", match.party(side), base, Expiry.day(match));
        }
    }

    /** Reminds whoever has not answered; once a day. */
    public void remind(long id, String base) {
        Match match = locked(id);
        if (!match.getState().isAsking()) {
            throw new CaseMoved();
        }
        LocalDate today = Clocks.today(clock);
        if (match.getRemindedAt() == null || LocalDate.ofInstant(match.getRemindedAt(), Clocks.BANGKOK).isBefore(today)) {
            expiry.remind(match, base);
            log.note("REMIND", MatchSteps.KIND, id, "", today);
        }
    }

    /** Takes it back, at any time. @param reason for the officers; the parties learn only that it was taken back */
    public void withdraw(long id, String reason, String base) {
        Match match = locked(id);
        if (match.getState() == MatchState.WITHDRAWN) {
            return;
        }
        String why = limited(reason, LONGEST_REASON);
        if (why == null) {
            throw new MatchRefused("why");
        }
        withdraw(match, why, base);
    }

    void withdraw(Match match, String reason, String base) {
        boolean known = match.getState() != MatchState.DRAFT;
        steps.take(match, MatchStep.WITHDRAW, reason);
        if (known) {
            for (Side side : Side.values()) {
                mails.toParty("answer.mail.withdrawn", match.party(side), base, Map.of());
            }
        }
    }

    /** No meeting is wanted: the parties are only asked later how it goes. */
    public void follow(long id) {
        Match match = locked(id);
        if (match.getState() != MatchState.FOLLOW_UP) {
            steps.take(match, MatchStep.FOLLOW, null);
            followUps.begin(match);
        }
    }

    /** Nothing more is to be done. */
    public void close(long id) {
        Match match = locked(id);
        if (match.getState() != MatchState.CLOSED) {
            steps.take(match, MatchStep.CLOSE, null);
        }
    }
}
