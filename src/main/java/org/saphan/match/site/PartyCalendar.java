package org.saphan.match.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.saphan.match.Meeting;
import org.saphan.match.MeetingEntry;
import org.saphan.match.Meetings;
import org.saphan.match.PartyDesk;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.Confidential;

/** A meeting for a party's calendar (RFC 5545). */
@WebServlet("/site/match/calendar")
public class PartyCalendar extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartyDesk desk;

    @Inject
    Meetings meetings;

    @Inject
    Phrases phrases;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Confidential.mark(response);
        Meeting meeting = meetings.of(desk.open(request.getParameter("token")).getMatch(), PartyFile.number(request));
        response.setContentType("text/calendar; charset=UTF-8");
        response.getWriter().write(MeetingEntry.of(meeting, phrases.with("followup.meeting.title", Map.of("reference", meeting.getMatch().getReference())), clock.instant()));
    }
}
