package org.saphan.match.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.match.FollowUp;
import org.saphan.match.FollowUpAnswer;
import org.saphan.match.FollowUps;
import org.saphan.match.Meeting;
import org.saphan.match.MeetingRating;
import org.saphan.match.Meetings;
import org.saphan.match.Outcome;
import org.saphan.match.OutcomeAnswer;
import org.saphan.match.Outcomes;
import org.saphan.match.Relay;
import org.saphan.match.RelayMessage;
import org.saphan.match.RelayTranslation;

/** What a party reads and does in its match besides answering: messages, the meeting, how it goes, what came of it. */
@Named
@RequestScoped
public class AfterPage {

    private static final int MOST_STARS = 5;

    @Inject
    AnswerPage page;

    @Inject
    Relay relay;

    @Inject
    Meetings meetings;

    @Inject
    FollowUps followUps;

    @Inject
    Outcomes outcomes;

    @Inject
    PageHead head;

    private List<RelayMessage> thread;
    private final String formKey = Token.make().words();

    public List<RelayMessage> getThread() {
        if (thread == null) {
            thread = relay.thread(page.getParty());
        }
        return thread;
    }

    public boolean isOwn(RelayMessage message) {
        return message.getParty() != null && message.getParty().getSide() == page.getParty().getSide();
    }

    /** The words in the reader's language; null when they are written in it or nobody has translated them. */
    public RelayTranslation translation(RelayMessage message) {
        Language reader = head.reader();
        return message.getLanguage() == reader ? null : message.in(reader);
    }

    /** Whether the reader would need a translation that nobody has made. */
    public boolean isForeign(RelayMessage message) {
        return message.getLanguage() != head.reader() && message.in(head.reader()) == null;
    }

    public List<Meeting> getMeetings() {
        return page.getMatch().getState().isIntroduced() ? meetings.of(page.getMatch()) : List.of();
    }

    /** What this party thought of a meeting; null for nothing yet. */
    public MeetingRating ratingOf(Meeting meeting) {
        return meeting.rating(page.getParty().getSide()).orElse(null);
    }

    /** The questions that were asked this party. */
    public List<FollowUp> getFollowUps() {
        return page.getMatch().getState().isIntroduced() ? followUps.of(page.getMatch()).stream()
                .filter(each -> each.getSentAt() != null && each.getParty().getId().equals(page.getParty().getId())).toList() : List.of();
    }

    public List<Outcome> getOutcomes() {
        return page.getMatch().getState().isIntroduced() ? Outcomes.standing(outcomes.of(page.getMatch())) : List.of();
    }

    /** What this party said to a result; null for nothing yet. */
    public OutcomeAnswer answerOf(Outcome outcome) {
        return outcome.answerOf(page.getParty().getSide());
    }

    public FollowUpAnswer[] getAnswers() {
        return FollowUpAnswer.values();
    }

    public MeetingRating.GoesOn[] getGoesOn() {
        return MeetingRating.GoesOn.values();
    }

    public List<Integer> getStars() {
        return IntStream.rangeClosed(1, MOST_STARS).boxed().toList();
    }

    public String getFormKey() {
        return formKey;
    }
}
