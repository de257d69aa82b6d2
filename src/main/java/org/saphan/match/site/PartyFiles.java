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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.saphan.match.Meeting;
import org.saphan.match.MeetingState;
import org.saphan.match.Meetings;
import org.saphan.match.Party;
import org.saphan.match.PartyDesk;
import org.saphan.match.Relay;
import org.saphan.match.RelayFile;
import org.saphan.platform.NotFound;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.Confidential;

/** What a party takes from its match: a meeting for its calendar (RFC 5545), and files that were attached. */
@WebServlet({"/site/match/calendar", "/site/match/file"})
public class PartyFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartyDesk desk;

    @Inject
    Meetings meetings;

    @Inject
    Relay relay;

    @Inject
    Phrases phrases;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Confidential.mark(response);
        Party party = desk.open(request.getParameter("token"));
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("id", id);
        }
        if (request.getServletPath().endsWith("calendar")) {
            calendar(meetings.of(party.getMatch(), Long.parseLong(id)), response);
        } else {
            file(relay.file(party, Long.parseLong(id)), response);
        }
    }

    private void calendar(Meeting meeting, HttpServletResponse response) throws IOException {
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

    private static void file(RelayFile file, HttpServletResponse response) throws IOException {
        byte[] bytes = file.getBytes();
        response.setContentType(file.getType());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(file.getName(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
