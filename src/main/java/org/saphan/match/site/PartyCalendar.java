package org.saphan.match.site;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.saphan.match.Meeting;
import org.saphan.match.MeetingState;
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
        VEvent entry = new VEvent();
        entry.setUid("match-meeting-" + meeting.getId() + "@saphan");
        entry.setSequence(meeting.getSequence());
        entry.setDateTimeStamp(Date.from(clock.instant()));
        entry.setDateStart(Date.from(meeting.getPlan().getStartsAt()));
        entry.setDateEnd(Date.from(meeting.getPlan().getEndsAt()));
        entry.setSummary(phrases.with("followup.meeting.title", Map.of("reference", meeting.getMatch().getReference())));
        entry.setLocation(Objects.requireNonNullElse(meeting.getPlan().getPlace(), meeting.getPlan().getLink()));
        entry.setDescription(meeting.getPlan().getParticipants());
        entry.setStatus(meeting.getState() == MeetingState.CANCELLED ? Status.cancelled() : Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Saphan//EN");
        calendar.addEvent(entry);
        response.setContentType("text/calendar; charset=UTF-8");
        response.getWriter().write(Biweekly.write(calendar).go());
    }
}
