package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private static MeetingPlan plan() {
        MeetingPlan plan = new MeetingPlan();
        plan.setStartsAt(Instant.parse("2026-12-01T02:00:00Z"));
        return plan;
    }

    private static String entry(MeetingPlan plan) {
        return MeetingEntry.of(new Meeting(null, plan), "MAT-2026-000001", NOW);
    }

    private static VEvent read(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"อาคารศูนย์ประชุมแห่งชาติสิริกิติ์ ห้องประชุมใหญ่ ชั้นสอง ถนนรัชดาภิเษก กรุงเทพมหานคร", "埼玉県さいたま市大宮区桜木町一丁目七番地五ソニックシティビル二十三階会議室",
            "Hall 1 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"})
    void longLinesAreFoldedByOctetsAndReadAsTheyWereWritten(String place) {
        MeetingPlan plan = plan();
        plan.setPlace(place);

        String text = entry(plan);

        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD").doesNotContain("\n");
        }
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(read(text).getLocation().getValue()).isEqualTo(place);
    }

    @Test
    void whatIsTypedAddsNoLineOfItsOwn() {
        MeetingPlan plan = plan();
        plan.setPlace("Room 1; 2nd floor, left\\right");
        plan.setParticipants("Anna\r\nATTENDEE:mailto:all@saphan.example\nEND:VEVENT");

        String text = entry(plan);

        assertThat(text.lines()).noneMatch(line -> line.startsWith("ATTENDEE")).filteredOn(line -> line.equals("END:VEVENT")).hasSize(1);
        assertThat(text).contains("LOCATION:Room 1\\; 2nd floor\\, left\\\\right");
        assertThat(read(text).getLocation().getValue()).isEqualTo("Room 1; 2nd floor, left\\right");
    }

    @Test
    void aMeetingWithoutPlaceAndLinkHasAnEntryToo() {
        VEvent entry = read(entry(plan()));

        assertThat(entry.getLocation()).isNull();
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo("2026-12-01T02:00:00Z");
        assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo("2026-12-01T03:00:00Z");
    }

    @Test
    void aLinkIsThePlaceWhenThereIsNoOther() {
        MeetingPlan plan = plan();
        plan.setLink("https://meet.example/1");

        assertThat(read(entry(plan)).getLocation().getValue()).isEqualTo("https://meet.example/1");
        assertThat(read(entry(plan)).getUrl().getValue()).isEqualTo("https://meet.example/1");
    }

    @Test
    void eachChangeIsANewerEntryOfTheSameName() {
        Meeting meeting = new Meeting(null, plan());
        VEvent first = read(MeetingEntry.of(meeting, "Meeting", NOW));
        meeting.move(plan());
        meeting.end(MeetingState.CANCELLED);
        VEvent last = read(MeetingEntry.of(meeting, "Meeting", NOW));

        assertThat(last.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(last.getSequence().getValue()).isEqualTo(first.getSequence().getValue() + 2);
        assertThat(first.getStatus().isConfirmed()).isTrue();
        assertThat(last.getStatus().isCancelled()).isTrue();
    }
}
