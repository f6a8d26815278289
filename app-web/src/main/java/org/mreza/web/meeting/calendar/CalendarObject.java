package org.mreza.web.meeting.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.planning.Timing;

/**
 * An iCalendar object with meetings.
 *
 * @param method of RFC 5546; null for a feed, which asks nothing of anybody
 * @param name of the calendar, for a feed
 */
record CalendarObject(@Nullable String method, @Nullable String name, Instant now, List<Entry> entries) {

    private static final ZoneId HOME = ZoneId.of("Europe/Skopje");

    /**
     * A meeting in a calendar.
     *
     * @param uid the same for as long as there is the meeting
     * @param sequence raised with every change
     * @param url where it can be read, or answered
     * @param organizer whose letters these are; null in a feed
     * @param attendee who is invited; null in a feed
     */
    record Entry(
            String uid,
            int sequence,
            boolean cancelled,
            Timing timing,
            String title,
            @Nullable String location,
            @Nullable String description,
            String url,
            @Nullable Party organizer,
            @Nullable Party attendee) {}

    /** Somebody with an address. */
    record Party(@Nullable String name, String email) {}

    String text() {
        IcsText text = new IcsText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Mreza//Meetings//EN")
                .line("CALSCALE", "GREGORIAN");
        if (method != null) text.line("METHOD", method);
        if (name != null) text.words("X-WR-CALNAME", name).line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        zones().forEach((ZoneId zone) -> IcsZone.write(zone, text));
        entries.forEach(entry -> write(entry, text));
        return text.line("END", "VCALENDAR").toString();
    }

    /** A calendar has a part at least: one without meetings has a zone. */
    private Stream<ZoneId> zones() {
        return entries.isEmpty()
                ? Stream.of(HOME)
                : entries.stream().map(e -> e.timing().zone()).distinct();
    }

    private void write(Entry entry, IcsText text) {
        text.line("BEGIN", "VEVENT")
                .line("UID", entry.uid())
                .line("SEQUENCE", String.valueOf(entry.sequence()))
                .at("DTSTAMP", now)
                .at("DTSTART", entry.timing().starts())
                .at("DTEND", entry.timing().ends())
                .words("SUMMARY", entry.title())
                .words("LOCATION", entry.location())
                .words("DESCRIPTION", entry.description())
                .line("URL", entry.url())
                .line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        if (entry.organizer() != null) party("ORGANIZER", entry.organizer(), text);
        if (entry.attendee() != null)
            party("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", entry.attendee(), text);
        text.line("END", "VEVENT");
    }

    private static void party(String name, Party party, IcsText text) {
        String called = party.name() == null ? "" : ";CN=" + IcsText.quoted(party.name());
        text.line(name + called, "mailto:" + party.email());
    }
}
