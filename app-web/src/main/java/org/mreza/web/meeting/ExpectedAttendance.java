package org.mreza.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.invitation.Invitee;
import org.mreza.domain.meeting.invitation.ReceivingGuests;
import org.mreza.domain.shared.MeetingId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Begins the attendance of a planned meeting with those who came, or said that they would. */
@Component
class ExpectedAttendance {

    private final ReceivingGuests guests;

    ExpectedAttendance(ReceivingGuests guests) {
        this.guests = guests;
    }

    /** Who is expected, for the sheet to sign. */
    List<Invitee> of(MeetingId meeting) {
        return guests.attendance(meeting);
    }

    List<AttendanceRow> rows(MeetingId meeting, Reader reader) {
        Map<String, AttendanceRow> rows = new LinkedHashMap<>();
        for (Invitee who : guests.attendance(meeting)) add(who, rows, reader);
        return List.copyOf(rows.values());
    }

    /** A name stands once for an institution: a guest who is somebody else of that name is counted without it. */
    private static void add(Invitee who, Map<String, AttendanceRow> rows, Reader reader) {
        String person = Objects.toString(who.person(), "");
        String from = TypedText.of(who.organization()) + "|" + Objects.toString(who.institution(), "");
        String named = from + "|" + person;
        if (person.isEmpty() || (who.guest() && rows.containsKey(named))) {
            AttendanceRow row = rows.computeIfAbsent(from, key -> row(who, reader.message("invite.unnamed")));
            row.setGrain(who.organization() == null ? Grain.GROUP : Grain.ORGANIZATION);
            row.setPeople(String.valueOf(count(row) + 1));
        } else {
            AttendanceRow row = rows.computeIfAbsent(named, key -> row(who, ""));
            row.setGrain(Grain.PERSON);
            row.setPerson(person);
        }
    }

    /** An address is no name: nobody reads it in the record. */
    private static AttendanceRow row(Invitee who, String unnamed) {
        AttendanceRow row = new AttendanceRow();
        row.setOrganizationId(TypedText.of(who.organization()));
        if (who.organization() == null) row.setDescription(Objects.requireNonNullElse(who.institution(), unnamed));
        return row;
    }

    private static int count(AttendanceRow row) {
        return row.getPeople().isBlank() ? 0 : Integer.parseInt(row.getPeople());
    }
}
