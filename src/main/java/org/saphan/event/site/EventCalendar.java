package org.saphan.event.site;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Date;
import org.saphan.editorial.Shown;
import org.saphan.event.Event;
import org.saphan.event.EventText;
import org.saphan.event.Events;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.platform.NotFound;
import org.saphan.platform.text.CalendarLines;

/** An event for the reader's calendar (RFC 5545). Only what has exact times can stand in one. */
@WebServlet("/site/event/calendar")
public class EventCalendar extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    Links links;

    @Inject
    jakarta.enterprise.inject.Instance<Language> reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String slug = request.getParameter("slug");
        EventText text = Shown.to(reader.get(), events.live(slug)).map(Shown::edition)
                .filter(edition -> edition.getOwner().getFacts().getStartsAt() != null)
                .orElseThrow(() -> new NotFound(Events.KIND, slug));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Saphan//EN");
        calendar.addEvent(event(text));
        response.setContentType("text/calendar; charset=UTF-8");
        response.getWriter().write(CalendarLines.folded(Biweekly.write(calendar).go()));
    }

    private VEvent event(EventText text) {
        Event event = text.getOwner();
        VEvent entry = new VEvent();
        entry.setUid("event-" + event.getId() + "@saphan");
        entry.setDateTimeStamp(Date.from(text.getDatedAt()));
        entry.setDateStart(Date.from(event.getFacts().getStartsAt()));
        entry.setDateEnd(Date.from(event.getFacts().getEndsAt()));
        entry.setSummary(text.getWords().getTitle()).setLanguage(text.getLanguage().tag());
        entry.setDescription(text.getWords().getSummary());
        entry.setLocation(text.getWords().getVenue());
        entry.setUrl(links.absolute(Events.KIND, event.getSlug(), text.getLanguage()));
        return entry;
    }
}
