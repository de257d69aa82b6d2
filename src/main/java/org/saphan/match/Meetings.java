package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseMoved;
import org.saphan.platform.NotFound;

/** Arranges the meetings of matches, and what the parties thought of them. */
@ApplicationScoped
@Transactional
public class Meetings {

    private static final int LONGEST_WORDS = 1000;
    private static final int MOST_STARS = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    MatchSteps steps;

    @Inject
    CaseDesk duty;

    @Inject
    CaseLog log;

    @Inject
    RelayMails mails;

    @Inject
    FollowUps followUps;

    @Inject
    Clock clock;

    /**
     * Arranges a meeting; both parties get a mail with a link to its calendar entry.
     *
     * @throws CaseMoved when one is planned already or the parties are not introduced
     */
    public Meeting arrange(long matchId, MeetingPlan plan, String base) {
        Match match = steps.lock(matchId);
        duty.must(match);
        mustBeAhead(plan);
        if (meetings(match).stream().anyMatch(meeting -> meeting.getState() == MeetingState.PLANNED)) {
            throw new CaseMoved();
        }
        if (match.getState() != MatchState.MEETING) {
            steps.take(match, MatchStep.ARRANGE_MEETING, null);
        }
        Meeting meeting = new Meeting(match, plan);
        em.persist(meeting);
        em.flush();
        tellParties(RelayMails.FOLLOWUP + "meeting", match, base);
        return meeting;
    }

    /** @param version of the meeting when the officer opened it */
    public void move(long meetingId, int version, MeetingPlan plan, String base) {
        Meeting meeting = planned(meetingId);
        mustBeAhead(plan);
        if (meeting.getVersion() != version) {
            throw new CaseMoved();
        }
        log.note("MOVE_MEETING", MatchSteps.KIND, meeting.getMatch().getId(), meeting.getPlan().getStartsAt(), plan.getStartsAt());
        meeting.move(plan);
        tellParties(RelayMails.FOLLOWUP + "meeting_moved", meeting.getMatch(), base);
    }

    public void cancel(long meetingId, String base) {
        Meeting meeting = planned(meetingId);
        end(meeting, MeetingState.CANCELLED);
        tellParties(RelayMails.FOLLOWUP + "meeting_cancelled", meeting.getMatch(), base);
    }

    /** It took place: both are asked what they thought of it, and later how it goes on. */
    public void held(long meetingId, String base) {
        Meeting meeting = planned(meetingId);
        end(meeting, MeetingState.HELD);
        steps.take(meeting.getMatch(), MatchStep.FOLLOW, null);
        followUps.begin(meeting.getMatch());
        tellParties(RelayMails.FOLLOWUP + "rate", meeting.getMatch(), base);
    }

    /** Somebody did not come. A new meeting may be arranged. */
    public void missed(long meetingId) {
        end(planned(meetingId), MeetingState.MISSED);
    }

    private void end(Meeting meeting, MeetingState state) {
        log.note("MEETING", MatchSteps.KIND, meeting.getMatch().getId(), meeting.getState(), state);
        meeting.end(state);
    }

    /**
     * What a party thought of a meeting that was held. Said again, it replaces what was said before.
     *
     * @param goesOn null when not told
     */
    public void rate(Party party, long meetingId, int stars, MeetingRating.GoesOn goesOn, String words) {
        Meeting meeting = of(party.getMatch(), meetingId);
        if (meeting.getState() != MeetingState.HELD || stars < 1 || stars > MOST_STARS) {
            throw new CaseWordsRefused("stars", MOST_STARS);
        }
        String kept = RelayWords.remark(words, LONGEST_WORDS);
        MeetingRating rating = meeting.rating(party.getSide()).orElseGet(() -> {
            MeetingRating added = new MeetingRating(meeting, em.find(Party.class, party.getId()));
            meeting.rated(added);
            em.persist(added);
            return added;
        });
        rating.say(stars, goesOn, kept, clock.instant());
        log.note("RATE", MatchSteps.KIND, meeting.getMatch().getId(), party.getSide(), stars);
    }

    /** The latest first. For pages that have asked who reads. */
    public List<Meeting> of(Match match) {
        List<Meeting> meetings = meetings(match);
        meetings.forEach(meeting -> meeting.getRatings().size());
        return meetings;
    }

    private List<Meeting> meetings(Match match) {
        return em.createQuery("select m from Meeting m where m.match = :match order by m.plan.startsAt desc, m.id desc", Meeting.class)
                .setParameter("match", match).getResultList();
    }

    /** @throws NotFound when the match has no such meeting, or is one no more */
    public Meeting of(Match match, long meetingId) {
        Meeting meeting = em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null || !meeting.getMatch().getId().equals(match.getId()) || !meeting.getMatch().getState().isIntroduced()) {
            throw new NotFound("meeting", meetingId);
        }
        return meeting;
    }

    private Meeting planned(long meetingId) {
        Meeting known = em.find(Meeting.class, meetingId);
        if (known == null) {
            throw new NotFound("meeting", meetingId);
        }
        steps.lock(known.getMatch().getId());
        duty.must(known.getMatch());
        em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        if (known.getState() != MeetingState.PLANNED) {
            throw new CaseMoved();
        }
        return known;
    }

    private void mustBeAhead(MeetingPlan plan) {
        if (plan.getStartsAt() == null || plan.getStartsAt().isBefore(clock.instant())) {
            throw new CaseWordsRefused("past", 0);
        }
    }

    private void tellParties(String key, Match match, String base) {
        for (Side side : Side.values()) {
            mails.toParty(key, match.party(side), base, Map.of());
        }
    }
}
