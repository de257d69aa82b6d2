package org.saphan.testing.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.inquiry.Contact;
import org.saphan.language.Language;
import org.saphan.match.Expiry;
import org.saphan.match.FollowUp;
import org.saphan.match.FollowUps;
import org.saphan.match.Matchmaking;
import org.saphan.match.MeetingPlan;
import org.saphan.match.Meetings;
import org.saphan.match.Side;
import org.saphan.platform.Refusal;

/** Does with matches what officers and the clock do, when a test outside the container asks for it. */
@WebServlet(MatchServlet.ADDRESS)
public class MatchServlet extends HttpServlet {

    public static final String ADDRESS = "/test-match";

    private static final long serialVersionUID = 1L;

    @Inject
    Given given;

    @Inject
    GivenMatches matches;

    @Inject
    Matchmaking matchmaking;

    @Inject
    Expiry expiry;

    @Inject
    Meetings meetings;

    @Inject
    FollowUps followUps;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String what = request.getParameter("do");
        if ("draft".equals(what)) {
            draft(response);
            return;
        }
        long id = Long.parseLong(request.getParameter("id"));
        matches.officer(Language.ofCountry("TH"));
        if ("after".equals(what)) {
            after(id, response);
            return;
        }
        try {
            switch (what) {
                case "propose" -> matchmaking.propose(id, List.of(), GivenMatches.BASE);
                case "remind" -> matchmaking.remind(id, GivenMatches.BASE);
                case "withdraw" -> matchmaking.withdraw(id, "For some reason", GivenMatches.BASE);
                default -> {
                    given.change("UPDATE match_request SET expires_on = expires_on - INTERVAL 60 DAY WHERE id = ?1", id);
                    expiry.end(id, GivenMatches.BASE);
                }
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** The id; for each side a line of its link's secret and everything in its contact; at last the version of the words to agree to. */
    private void draft(HttpServletResponse response) throws IOException {
        long id = matches.draft("TH", "JP");
        StringBuilder lines = new StringBuilder().append(id).append('\n');
        for (Side side : Side.values()) {
            Contact contact = matches.match(id).party(side).getContact();
            lines.append(String.join(" ", Stream.of(matches.token(id, side), contact.getEmail(), contact.getName(), contact.getReading(), contact.getCompany(), contact.getRole(),
                    contact.getPhone()).toList())).append('\n');
        }
        response.setContentType("text/plain");
        response.getWriter().print(lines.append(matches.consent()).append('\n'));
    }

    /** The parties meet, and a month later both are asked: the numbers of the meeting and of the seeker's question, a line each. */
    private void after(long id, HttpServletResponse response) throws IOException {
        MeetingPlan plan = new MeetingPlan();
        plan.setStartsAt(Instant.now().plus(1, ChronoUnit.DAYS));
        long meeting = meetings.arrange(id, plan, GivenMatches.BASE).getId();
        meetings.held(meeting, GivenMatches.BASE);
        given.change("UPDATE follow_up SET due_on = CURRENT_DATE - INTERVAL 1 DAY WHERE match_id = ?1 AND months = 1", id);
        List<FollowUp> asked = followUps.of(matches.match(id)).stream().filter(each -> each.getMonths() == 1).toList();
        asked.forEach(each -> followUps.ask(each.getId(), GivenMatches.BASE));
        long seekers = matches.match(id).party(Side.SEEKER).getId();
        long question = asked.stream().filter(each -> each.getParty().getId() == seekers).findFirst().orElseThrow().getId();
        response.setContentType("text/plain");
        response.getWriter().print("meeting " + meeting + "\nquestion " + question + "\n");
    }
}
