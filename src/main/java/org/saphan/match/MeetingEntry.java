package org.saphan.match;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import org.saphan.platform.text.CalendarLines;

/** A meeting as calendars read it (RFC 5545): a later one with the same name takes the place of an earlier one. */
public final class MeetingEntry {

    private MeetingEntry() {
    }

    public static String of(Meeting meeting, String title, Instant now) {
        VEvent entry = new VEvent();
        entry.setUid("match-meeting-" + meeting.getId() + "@saphan");
        entry.setSequence(meeting.getSequence());
        entry.setDateTimeStamp(Date.from(now));
        entry.setDateStart(Date.from(meeting.getPlan().getStartsAt()));
        entry.setDateEnd(Date.from(meeting.getPlan().getEndsAt()));
        entry.setSummary(title);
        entry.setLocation(meeting.getPlan().getPlace() == null ? meeting.getPlan().getLink() : meeting.getPlan().getPlace());
        entry.setUrl(meeting.getPlan().getLink());
        entry.setDescription(meeting.getPlan().getParticipants());
        entry.setStatus(meeting.getState() == MeetingState.CANCELLED ? Status.cancelled() : Status.confirmed());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Saphan//EN");
        calendar.addEvent(entry);
        return CalendarLines.folded(Biweekly.write(calendar).go());
    }
}
